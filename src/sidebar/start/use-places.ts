import type { Place } from '../../core/learning/steps';
import { VIEWS, type View } from '../frame/views';
import { useLanguage } from '../parts/language-context';
import { oneOf } from '../parts/remembered';
import { useSend } from '../server/server-context';
import { type Action, useAction } from '../server/use-action';

/** The way to places of the path: what a place is called, and what opens it. */
export interface Places {
  readonly nameOf: (place: Place) => string;
  readonly go: Action<[place: Place]>;
}

/** Opens a view of the sidebar or the tab of a sheet, or goes to a part of the page by its id. */
export function usePlaces(onOpen: (view: View) => void): Places {
  const { words } = useLanguage();
  const { send } = useSend();
  const go = useAction(async (place: Place) => {
    const part = document.getElementById(place);
    const view = oneOf(VIEWS, place);
    if (part) part.focus();
    else if (view) onOpen(view);
    else await send('openSheet', { sheet: place as 'settings' | 'targets' });
  });
  const names: { readonly [place in Place]?: string } = {
    ...words.sheets,
    ...words.sidebar.views,
    commands: words.sidebar.commands.title,
  };
  return { nameOf: (place) => names[place] ?? '', go };
}
