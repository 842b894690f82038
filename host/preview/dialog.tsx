import { useEffect, useRef, useState } from 'react';
import { CloseButton } from './close-button';
import { HtmlFrame } from './html-frame';
import type { ShellProps } from './shell-props';
import type { ShellState } from './shell-state';

/** Google's size for a dialog that says none, in pixels. */
const DEFAULT_SIZE = { width: 600, height: 400 };

/** A dialog of the add-on; a modal one keeps everything behind it out of reach. */
export function Dialog({
  page,
  dark,
  store,
  actions,
  words,
}: Omit<ShellProps, 'title'> & { page: NonNullable<ShellState['dialog']>; dark: boolean }) {
  const element = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({
    width: page.width ?? DEFAULT_SIZE.width,
    height: page.height ?? DEFAULT_SIZE.height,
  });
  const close = () => store.set({ dialog: undefined });
  useEffect(() => {
    if (page.modal) element.current?.showModal();
    else element.current?.show();
  }, [page.modal]);
  return (
    <dialog ref={element} className="dialog" aria-label={page.title} onClose={close}>
      <header>
        <h2>{page.title}</h2>
        <CloseButton words={words} onClick={close} />
      </header>
      <div style={size}>
        <HtmlFrame
          page={page}
          dark={dark}
          actions={{
            ...actions,
            close,
            resize: (asked) => setSize((now) => ({ ...now, ...definedSize(asked) })),
          }}
        />
      </div>
    </dialog>
  );
}

function definedSize({ width, height }: { width?: number; height?: number }) {
  return { ...(width ? { width } : {}), ...(height ? { height } : {}) };
}
