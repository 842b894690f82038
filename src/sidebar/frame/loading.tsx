import { useEffect, useState } from 'preact/hooks';
import { useShared } from '../parts/language-context';

const STILL_LOADING_AFTER_MS = 15_000;

/** The page before its first answer: grey shapes where the cards will be, and a hint when the answer is long in coming. */
export function Loading() {
  const { words } = useShared();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), STILL_LOADING_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true">
      <p class="faint">{long ? words.sidebar.stillLoading : words.sidebar.loading}</p>
      <div class="skeleton" />
      <div class="skeleton tall" />
      <div class="skeleton" />
    </div>
  );
}
