import { useLanguage } from '../parts/language-context';
import { ViewNav } from './view-nav';
import { VIEWS, type View } from './views';

/** The way between the views of the sidebar. */
export function SidebarNav({ open, onOpen }: { readonly open: View; readonly onOpen: (view: View) => void }) {
  const { viewsLabel, views } = useLanguage().words.sidebar;
  return <ViewNav label={viewsLabel} views={VIEWS} names={views} open={open} onOpen={onOpen} />;
}
