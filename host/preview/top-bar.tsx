import { DropMenu } from './drop-menu';
import type { ShellProps } from './shell-props';
import type { ShellState } from './shell-state';

/** The slim bar above the grid: document, the add-on's menus, and the page's own buttons. */
export function TopBar({ state, actions, words, title }: Omit<ShellProps, 'store'> & { state: ShellState }) {
  return (
    <header className="top-bar">
      <Logo />
      <div className="document">
        <div className="name">
          <h1>{title}</h1>
          <span className="saving">{state.saving ? words.saving : words.saved}</span>
        </div>
        <nav>
          <DropMenu
            label={words.extensions}
            hint={words.extensionsHint}
            menus={state.menus}
            onCommand={actions.command}
          />
        </nav>
      </div>
      <p className="about">{words.about}</p>
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" onClick={actions.toggleTheme}>
        {state.dark ? words.light : words.dark}
      </button>
      <button type="button" onClick={actions.changeLanguage}>
        {words.otherLanguage}
      </button>
      <button type="button" onClick={actions.reset}>
        {words.reset}
      </button>
    </header>
  );
}

/** The arrow that turns back: plan from the goal to today. */
function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" />
      <path d="M25 8v6a6 6 0 0 1-6 6H9m5-6-6 6 6 6" />
    </svg>
  );
}
