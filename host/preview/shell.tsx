import { useSyncExternalStore } from 'react';
import { CloseButton } from './close-button';
import { Dialog } from './dialog';
import { HtmlFrame } from './html-frame';
import { Notices } from './notices';
import type { ShellProps } from './shell-props';
import { TopBar } from './top-bar';

/** Everything on the page but the cells: top bar, sidebar, dialogs and messages around the element the grid fills. */
export function Shell({ store, actions, words, title }: ShellProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const closeSidebar = () => store.set({ sidebar: undefined });
  return (
    <div className="shell">
      <TopBar state={state} actions={actions} words={words} title={title} />
      <div className="workspace">
        <main className="grid" id="grid" aria-label={words.sheet} />
        {state.sidebar && (
          <aside className="sidebar" aria-label={state.sidebar.title}>
            <header>
              <h2>{state.sidebar.title}</h2>
              <CloseButton words={words} onClick={closeSidebar} />
            </header>
            <HtmlFrame
              key={state.sidebar.number}
              page={state.sidebar}
              dark={state.dark}
              // A sidebar's size is Google's: 300 px, whatever the page asks for.
              actions={{ ...actions, close: closeSidebar, resize() {} }}
            />
          </aside>
        )}
      </div>
      {state.dialog && (
        <Dialog
          key={state.dialog.number}
          page={state.dialog}
          dark={state.dark}
          store={store}
          actions={actions}
          words={words}
        />
      )}
      <Notices store={store} notices={state.notices} />
      <div className="toasts" role="status">
        {state.toast && (
          <div className="toast">
            <p>
              {state.toast.title && <b>{state.toast.title}</b>}
              {state.toast.text}
            </p>
            <CloseButton words={words} onClick={() => store.set({ toast: undefined })} />
          </div>
        )}
        {state.running && <div className="running">{words.running}</div>}
      </div>
    </div>
  );
}
