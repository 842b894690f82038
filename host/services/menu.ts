import { hostedOf } from './boundary';
import type { Context } from './context';
import { Hosted } from './hosted';
import { requireArgument, signatureError } from './signature';
import type { MenuEntry } from './ui-port';

type Menu = GoogleAppsScript.Base.Menu;

/** A menu being built; it is there once it is added to the user interface. */
export class HostMenu extends Hosted<Menu> implements Menu {
  readonly className = 'Menu';
  readonly entry: { readonly label: string; readonly items: MenuEntry[] };

  constructor(context: Context, label: string) {
    super(context);
    this.entry = { label, items: [] };
  }

  addItem(caption: string, functionName: string): Menu {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw signatureError('Menu.addItem', [caption, functionName]);
    }
    return this.#add({ label: caption, functionName });
  }

  addSeparator(): Menu {
    return this.#add('separator');
  }

  addSubMenu(menu: Menu): Menu {
    return this.#add(requireArgument(hostedOf(menu, HostMenu), 'Menu.addSubMenu', [menu]).entry);
  }

  addToUi(): void {
    this.context.ui.addMenu(this.entry.label, this.entry.items);
  }

  #add(entry: MenuEntry): Menu {
    this.entry.items.push(entry);
    return this.context.boundary.handOut(this);
  }
}
