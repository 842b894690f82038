import { useEffect, useMemo, useRef } from 'react';
import { connectFrame, type FrameActions } from './connect-frame';
import { framedPage } from './framed-page';
import type { OpenPage } from './shell-state';

/** What Apps Script's own frames may do, but for an origin of their own. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A page of the add-on, in its sandboxed frame. Give it the page's number as key: a page shown again starts again. */
export function HtmlFrame({ page, actions }: { page: OpenPage; actions: FrameActions }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const content = useMemo(() => framedPage(page.content), [page.content]);
  useEffect(() => (frame.current ? connectFrame(frame.current, actions) : undefined), []);
  return <iframe ref={frame} title={page.title} sandbox={SANDBOX} srcDoc={content} />;
}
