import { useLanguage } from '../parts/language-context';

/** A number of the plan; where the trial makes another one of it, what it is now beside it. */
export function ChangedText({ now, text }: { readonly now: string; readonly text: string }) {
  const say = useLanguage().words.planView;
  return (
    <>
      {now !== text && <span class="before">{say.now(now)} → </span>}
      <strong>{text}</strong>
    </>
  );
}
