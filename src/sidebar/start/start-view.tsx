import { HelpCard } from '../help/help-card';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { CommandsCard } from './commands-card';
import { InstallForm } from './install-form';
import { SheetLinks } from './sheet-links';

/** はじめに: the sheets that are there and the way to more, the commands, and what the words mean. */
export function StartView({ data }: { readonly data: SidebarData }) {
  const { words } = useLanguage();
  const say = words.sidebar;
  return (
    <>
      <Card title={say.yourSheets}>
        <SheetLinks sheets={data.sheets} />
      </Card>
      <Card title={say.moreSheets}>
        <InstallForm first="standard" />
      </Card>
      <CommandsCard />
      <HelpCard />
    </>
  );
}
