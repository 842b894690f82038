import { errorMessage } from './error-message';
import type { FrameMessage, FrameReply } from './frame-messages';

/** What a page in a frame may ask for. */
export interface FrameActions {
  /** Runs a function of the add-on; what it throws reaches the page's failure handler. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  resize(size: { width?: number; height?: number }): void;
  /** Calls the listener when cells were changed by hand or by a menu command; gives back how to stop that. */
  onSheetChanged(listener: () => void): () => void;
}

/**
 * Answers the messages of one frame, and no other's, until the returned function is called.
 *
 * The frame is sandboxed without an origin of its own, so that messages are the only thing that passes: like
 * Apps Script's, the page can reach neither the document around it nor its storage.
 */
export function connectFrame(frame: HTMLIFrameElement, actions: FrameActions): () => void {
  const reply = (message: FrameReply) => frame.contentWindow?.postMessage(message, '*');

  async function listen({ source, data }: MessageEvent<FrameMessage>): Promise<void> {
    if (source !== frame.contentWindow) return;
    if (data.type === 'close') actions.close();
    else if (data.type === 'resize') actions.resize(data);
    else if (data.type === 'run') {
      try {
        reply({ type: 'result', id: data.id, value: await actions.run(data.name, data.args) });
      } catch (error) {
        reply({ type: 'error', id: data.id, message: errorMessage(error) });
      }
    }
  }

  window.addEventListener('message', listen);
  const stop = actions.onSheetChanged(() => reply({ type: 'sheet-changed' }));
  return () => {
    window.removeEventListener('message', listen);
    stop();
  };
}
