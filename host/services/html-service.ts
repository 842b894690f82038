import { enumOf } from './enum-value';
import { Hosted } from './hosted';
import { HostHtmlOutput } from './html-output';
import { signatureError } from './signature';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

const FRAME_OPTIONS = enumOf<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  ...(['ALLOWALL', 'DEFAULT'] as const),
]);
const SANDBOX_MODES = enumOf<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
  ...(['EMULATED', 'IFRAME', 'NATIVE'] as const),
]);

/** `HtmlService`: pages from text and from the bundle's own files. Templates are not here. */
export class HostHtmlService extends Hosted<Service> implements Partial<Service> {
  readonly className = 'HtmlService';

  get XFrameOptionsMode() {
    return FRAME_OPTIONS;
  }

  get SandboxMode() {
    return SANDBOX_MODES;
  }

  createHtmlOutput(html: unknown = ''): Output {
    if (typeof html !== 'string') throw signatureError('HtmlService.createHtmlOutput', [html]);
    return this.context.boundary.handOut(new HostHtmlOutput(this.context, html));
  }

  /** @throws when the bundle has no HTML file of this name */
  createHtmlOutputFromFile(filename: string): Output {
    const content = this.context.html[String(filename).replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return this.context.boundary.handOut(new HostHtmlOutput(this.context, content));
  }
}
