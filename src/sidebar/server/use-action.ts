import { useRef, useState } from 'preact/hooks';

/** Something a button does that takes a while and may fail. */
export interface Action<A extends unknown[]> {
  /** Does it, unless it is being done already. */
  readonly run: (...args: A) => Promise<void>;
  readonly busy: boolean;
  /** The sentence for the user when it failed the last time; null otherwise. */
  readonly failure: string | null;
}

/** Keeps a button from being pressed twice, and what went wrong beside it. */
export function useAction<A extends unknown[]>(work: (...args: A) => Promise<void>): Action<A> {
  const [state, setState] = useState<{ busy: boolean; failure: string | null }>({
    busy: false,
    failure: null,
  });
  const running = useRef(false);
  const run = async (...args: A) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, failure: null });
    const failure = await work(...args).then(
      () => null,
      (error: Error) => error.message,
    );
    running.current = false;
    setState({ busy: false, failure });
  };
  return { run, ...state };
}
