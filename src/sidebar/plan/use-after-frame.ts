import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The result of work that would make a frame late: it is done once what moved was drawn, and until then the last result
 * stands. Work that is asked for while it waits takes its place, so a slider in motion is followed, not queued.
 *
 * @param key what the result depends on, as text
 */
export function useAfterFrame<T>(key: string, work: () => T, first: T): T {
  const [done, setDone] = useState({ key, result: first });
  const latest = useRef({ key, work });
  const isWaiting = useRef(false);
  latest.current = { key, work };
  useEffect(() => {
    if (done.key === key || isWaiting.current) return;
    isWaiting.current = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting.current = false;
        const now = latest.current;
        setDone({ key: now.key, result: now.work() });
      }),
    );
  });
  return done.result;
}
