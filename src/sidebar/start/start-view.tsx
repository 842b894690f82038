import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import type { View } from '../frame/views';
import { HelpCard } from '../help/help-card';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { useTables } from '../server/use-tables';
import { CommandsCard } from './commands-card';
import { LEARNING_LISTS } from './facts-from';
import { InstallForm } from './install-form';
import { Learning } from './learning';
import { SheetLinks } from './sheet-links';

interface StartViewProps {
  readonly data: SidebarData;
  readonly onOpen: (view: View) => void;
}

/** はじめに: the learning path, the sheets that are there and the way to more, the commands, and what the words mean. */
export function StartView({ data, onOpen }: StartViewProps) {
  const { words } = useLanguage();
  const say = words.sidebar;
  const { overview } = data;
  const tables = useTables(LEARNING_LISTS, data);
  return (
    <>
      {overview ? (
        <TablesGate tables={tables}>
          {(answer) => <Learning answer={answer} data={data} overview={overview} onOpen={onOpen} />}
        </TablesGate>
      ) : (
        <NoOverview />
      )}
      <Card title={say.yourSheets}>
        <SheetLinks sheets={data.sheets} />
      </Card>
      <Card title={say.moreSheets}>
        <InstallForm first="standard" />
      </Card>
      <div id="commands" tabIndex={-1}>
        <CommandsCard />
      </div>
      <HelpCard />
    </>
  );
}
