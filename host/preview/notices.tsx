import { useEffect, useRef } from 'react';
import type { Notice, ShellStore } from './shell-state';

/** The oldest message that waits for its OK; the others follow one by one. */
export function Notices({ store, notices }: { store: ShellStore; notices: readonly Notice[] }) {
  const [notice] = notices;
  if (!notice) return null;
  return (
    <NoticeDialog
      key={notice.number}
      notice={notice}
      onClose={() => store.set(({ notices: [, ...rest] }) => ({ notices: rest }))}
    />
  );
}

function NoticeDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} className="notice" onClose={onClose}>
      {notice.title && <h2>{notice.title}</h2>}
      <p>{notice.text}</p>
      <button type="button" className="primary" onClick={() => element.current?.close()}>
        OK
      </button>
    </dialog>
  );
}
