import type { Words } from './words';

/** The cross in a corner. */
export function CloseButton({ words, onClick }: { words: Words; onClick: () => void }) {
  return (
    <button type="button" className="close" aria-label={words.close} onClick={onClick}>
      ×
    </button>
  );
}
