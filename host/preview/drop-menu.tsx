import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { MenuEntry } from '../services/ui-port';
import { MenuItems } from './menu-items';
import type { ShellState } from './shell-state';

interface DropMenuProps {
  readonly label: string;
  /** What is in the menu, said beside it until it has been opened. */
  readonly hint: string;
  readonly menus: ShellState['menus'];
  onCommand(functionName: string): void;
}

/** One word in the bar that opens the add-on's menus, each under its title. Arrow keys, Escape and Enter work. */
export function DropMenu({ label, hint, menus, onCommand }: DropMenuProps) {
  const [open, setOpen] = useState(false);
  const [known, setKnown] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => root.current?.contains(event.target as Node) || setOpen(false);
    // A click into a frame or the grid never bubbles up to here; losing the focus is what both have in common.
    window.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', outside);
    return () => {
      window.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', outside);
    };
  }, [open]);

  function moveFocus(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !root.current) return;
    event.preventDefault();
    const buttons = [...root.current.querySelectorAll('button')];
    const next = buttons.indexOf(document.activeElement as HTMLButtonElement) + step;
    buttons.at(next % buttons.length)?.focus();
  }

  function toggle() {
    setOpen(!open);
    setKnown(true);
  }

  const choose = (functionName: string) => {
    setOpen(false);
    onCommand(functionName);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, heard in one place
    <div className="drop-menu" ref={root} onKeyDown={moveFocus}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={toggle}>
        {label}
        <svg className="arrow" viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" />
        </svg>
      </button>
      {!known && <span className="hint">{hint}</span>}
      {open && (
        <div className="items" role="menu" aria-label={label}>
          {menus.map((menu) => (
            <MenuGroup key={menu.title} title={menu.title} items={menu.items} onCommand={choose} />
          ))}
        </div>
      )}
    </div>
  );
}

interface MenuGroupProps {
  readonly title: string;
  readonly items: readonly MenuEntry[];
  onCommand(functionName: string): void;
}

/** A menu: its title, and its items under it. */
function MenuGroup({ title, items, onCommand }: MenuGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, this is a group of menu items
    <div role="group" aria-label={title}>
      <div className="group-title">{title}</div>
      <MenuItems items={items} onCommand={onCommand} />
    </div>
  );
}
