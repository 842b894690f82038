import { type KeyboardEvent, useRef, useState } from 'react';
import type { MenuEntry } from '../services/ui-port';

interface MenuItemsProps {
  readonly items: readonly MenuEntry[];
  onCommand(functionName: string): void;
}

/** The lines of a menu. */
export function MenuItems({ items, onCommand }: MenuItemsProps) {
  return items.map((item, index) => {
    if (item === 'separator') return <hr key={index} />;
    if ('items' in item) {
      return <SubMenu key={item.label} label={item.label} items={item.items} onCommand={onCommand} />;
    }
    return (
      <button type="button" role="menuitem" key={item.label} onClick={() => onCommand(item.functionName)}>
        {item.label}
      </button>
    );
  });
}

/**
 * A menu in a menu, opened below its line and not beside it, which a narrow screen has no room for: by a click, Enter or
 * the right arrow; closed by a click, Escape or the left arrow.
 */
function SubMenu({ label, items, onCommand }: MenuItemsProps & { readonly label: string }) {
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLButtonElement>(null);

  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowRight' && event.target === line.current) setOpen(true);
    if ((event.key === 'ArrowLeft' || event.key === 'Escape') && open) {
      // Escape closes one menu at a time.
      event.stopPropagation();
      setOpen(false);
      line.current?.focus();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, heard in one place
    <div onKeyDown={onKey}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        ref={line}
        onClick={() => setOpen(!open)}
      >
        {label}
        <svg className="arrow" viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" />
        </svg>
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, this is a group of menu items
        <div role="group" aria-label={label}>
          <MenuItems items={items} onCommand={onCommand} />
        </div>
      )}
    </div>
  );
}
