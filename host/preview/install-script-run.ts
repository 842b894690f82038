import type { FrameMessage, FrameReply } from './frame-messages';

/** The handlers of one call, as `withSuccessHandler` and its sisters collect them. */
interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

/**
 * Makes `google.script.run` and `google.script.host` in a sidebar's or dialog's window, and keeps its page in the
 * colour scheme of the page around it, as a browser would: pages that know light and dark follow by themselves.
 *
 * @param dark the colour scheme to begin with
 *
 * The function is turned into text and put in front of the page's own scripts (see `framedPage`), so it must not
 * use anything defined outside it.
 */
export function installScriptRun(dark: boolean): void {
  const calls = new Map<number, Handlers>();
  let lastCall = 0;
  const post = (message: FrameMessage) => window.parent.postMessage(message, '*');

  function send(name: string, args: unknown[], handlers: Handlers): void {
    const id = ++lastCall;
    try {
      post({ type: 'run', id, name, args });
    } catch {
      // What cannot even be posted (functions, elements) Apps Script refuses with these words.
      throw new TypeError(`Failed due to illegal value in property: ${args.length - 1}`);
    }
    calls.set(id, handlers);
  }

  function runner(handlers: Handlers): object {
    const setters: Record<string, (value: never) => object> = {
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    return new Proxy(setters, {
      get: (_, name) =>
        typeof name !== 'string'
          ? undefined
          : (setters[name] ?? ((...args: unknown[]) => send(name, args, handlers))),
    });
  }

  function follow(isDark: boolean): void {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }
  follow(dark);

  window.addEventListener('message', ({ source, data }: MessageEvent<FrameReply>) => {
    if (source !== window.parent) return;
    if (data.type === 'theme') follow(data.dark);
    if (data.type !== 'result' && data.type !== 'error') return;
    const handlers = calls.get(data.id);
    calls.delete(data.id);
    if (data.type === 'result') {
      handlers?.success?.(data.value, handlers.userObject);
      return;
    }
    const error = new Error(data.message);
    error.name = 'ScriptError';
    if (!handlers?.failure) throw error;
    handlers.failure(error, handlers.userObject);
  });

  const host = {
    close: () => post({ type: 'close' }),
    setHeight: (height: number) => post({ type: 'resize', height }),
    setWidth: (width: number) => post({ type: 'resize', width }),
    editor: { focus: () => window.parent.focus() },
    origin: 'https://docs.google.com',
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}
