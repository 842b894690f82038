import type { Context } from './context';
import { Hosted } from './hosted';
import { signatureError } from './signature';
import type { HtmlPage } from './ui-port';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** A page for a sidebar or a dialog. */
export class HostHtmlOutput extends Hosted<Output> implements Partial<Output> {
  readonly className = 'HtmlOutput';
  readonly #page: { title: string; content: string; width?: number; height?: number };
  /** The page as the user interface shows it; a field, so that scripts don't see it. */
  readonly page = (): HtmlPage => ({ ...this.#page });

  constructor(context: Context, content: string) {
    super(context);
    this.#page = { title: '', content };
  }

  getContent(): string {
    return this.#page.content;
  }

  setContent(content: string): Output {
    return this.#set('content', content);
  }

  append(addedContent: string): Output {
    return this.#set('content', this.#page.content + addedContent);
  }

  clear(): Output {
    return this.#set('content', '');
  }

  getTitle(): string {
    return this.#page.title;
  }

  setTitle(title: string): Output {
    return this.#set('title', title);
  }

  getWidth(): number {
    // Apps Script gives null for a size not set, whatever its typings say.
    return this.#page.width ?? (null as unknown as number);
  }

  setWidth(width: number): Output {
    return this.#set('width', width);
  }

  getHeight(): number {
    return this.#page.height ?? (null as unknown as number);
  }

  setHeight(height: number): Output {
    return this.#set('height', height);
  }

  addMetaTag(name: string, content: string): Output {
    const escaped = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return this.#set('content', `<meta name="${name}" content="${escaped}">${this.#page.content}`);
  }

  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): Output {
    return this.context.boundary.handOut(this);
  }

  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): Output {
    return this.context.boundary.handOut(this);
  }

  #set<K extends 'title' | 'content' | 'width' | 'height'>(name: K, value: NonNullable<HtmlPage[K]>): Output {
    const isText = name === 'title' || name === 'content';
    if (isText !== (typeof value === 'string')) throw signatureError(`HtmlOutput.set ${name}`, [value]);
    Object.assign(this.#page, { [name]: value });
    return this.context.boundary.handOut(this);
  }
}
