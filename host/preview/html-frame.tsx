import { useEffect, useMemo, useRef } from 'react';
import { connectFrame, type FrameActions } from './connect-frame';
import type { FrameReply } from './frame-messages';
import { framedPage } from './framed-page';
import type { OpenPage } from './shell-state';

/** What Apps Script's own frames may do, but for an origin of their own. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface HtmlFrameProps {
  readonly page: OpenPage;
  readonly dark: boolean;
  readonly actions: FrameActions;
}

/** A page of the add-on, in its sandboxed frame. Give it the page's number as key: a page shown again starts again. */
export function HtmlFrame({ page, dark, actions }: HtmlFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // It starts in the colours of the moment; after that it is told of a change, which leaves all it shows as it is.
  const content = useMemo(() => framedPage(page.content, dark), [page.content]);
  useEffect(() => (frame.current ? connectFrame(frame.current, actions) : undefined), []);
  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ type: 'theme', dark } satisfies FrameReply, '*');
  }, [dark]);
  return <iframe ref={frame} title={page.title} sandbox={SANDBOX} srcDoc={content} />;
}
