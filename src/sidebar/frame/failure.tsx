import { useShared } from '../parts/language-context';

interface FailureProps {
  readonly title: string;
  readonly reason: string;
  readonly onReload: () => void;
}

/** What went wrong, in words, and the button to try again. */
export function Failure({ title, reason, onReload }: FailureProps) {
  const { words } = useShared();
  return (
    <div class="notice" role="alert">
      <p class="strong">{title}</p>
      <p class="reason">{reason}</p>
      <button type="button" class="primary" onClick={onReload}>
        {words.sidebar.reload}
      </button>
    </div>
  );
}
