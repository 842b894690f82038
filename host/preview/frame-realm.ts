import { forbiddenGlobals, type Realm } from '../services/realm';

/** The window of the add-on's frame: its own global object, with its own copies of JavaScript's classes. */
type FrameWindow = Window & typeof globalThis & Record<string, unknown>;

/**
 * Makes the world the add-on's bundle runs in: a hidden frame of the same origin, reached synchronously, from which
 * everything that Apps Script lacks has been removed (timers, fetch, storage, URL, and so on).
 *
 * Four names cannot be removed from a frame by any means: `window`, `document`, `location` and `top`. The document
 * has lost its methods, and the page's security policy refuses every request, so nothing gets out through them.
 * The Node host's realm, which every test runs in, does not have them at all.
 *
 * @example
 * const realm = createFrameRealm(document);
 * realm.evaluate('function answer() { return typeof fetch; }', 'Code.js');
 * (realm.global.answer as () => string)(); // 'undefined'
 */
export function createFrameRealm(page: Document): Realm {
  const frame = page.createElement('iframe');
  frame.hidden = true;
  frame.title = 'add-on';
  page.body.append(frame);
  const global = frame.contentWindow as FrameWindow;
  const run = classicScripts(global);

  const document = Object.getPrototypeOf(Object.getPrototypeOf(global.document));
  for (const name of forbiddenGlobals(global)) removeEverywhere(global, name);
  for (const name of Object.getOwnPropertyNames(document)) Reflect.deleteProperty(document, name);

  return {
    global,
    evaluate: (code, fileName) => run(`${code}\n//# sourceURL=${fileName}`),
    Date: global.Date,
    Array: global.Array,
  };
}

/**
 * Runs text as a classic script of the frame, as Apps Script does: its functions become the frame's globals. `eval`
 * would keep them to itself as soon as the text says "use strict". What it needs is taken before the frame is emptied.
 */
function classicScripts(global: FrameWindow): (code: string) => void {
  const { body } = global.document;
  const element = global.document.createElement('script');
  const append = global.Node.prototype.appendChild;
  let failure: unknown;
  global.addEventListener('error', (event) => {
    failure = event.error ?? new Error(event.message);
    event.preventDefault();
  });
  return (code) => {
    failure = undefined;
    const script = element.cloneNode() as HTMLScriptElement;
    script.text = code;
    append.call(body, script);
    if (failure !== undefined) throw failure;
  };
}

/** Removes a name from an object and from all it inherits from but `Object.prototype`, as far as the browser permits. */
function removeEverywhere(object: object, name: string): void {
  for (let level = object; Object.getPrototypeOf(level); level = Object.getPrototypeOf(level)) {
    Reflect.deleteProperty(level, name);
  }
}
