import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { MENU_COMMANDS } from '../server/api';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';

/** What each command is called in the menu. */
const MENU = {
  planBackwards: 'plan',
  openData: 'data',
  closeMonth: 'close',
  reopenMonth: 'reopen',
  repairTemplates: 'repair',
  changePhase: 'phase',
} as const;

/** The commands of the menu, each with what it does. They ask before they change anything. */
export function CommandsCard() {
  const { words } = useLanguage();
  const say = words.sidebar.commands;
  const { send } = useSend();
  const command = useAction(async (name: (typeof MENU_COMMANDS)[number]) => {
    await send(name, undefined);
  });
  return (
    <Card title={say.title}>
      <ul class="sheet-links">
        {MENU_COMMANDS.map((name) => (
          <li key={name}>
            <button type="button" class="link" aria-disabled={command.busy} onClick={() => command.run(name)}>
              {words.menu[MENU[name]]}
            </button>
            <span class="faint">{say.about[name]}</span>
          </li>
        ))}
      </ul>
      {command.busy && (
        <p class="faint" role="status">
          {say.running}
        </p>
      )}
      {command.failure !== null && <Refusal>{command.failure}</Refusal>}
    </Card>
  );
}
