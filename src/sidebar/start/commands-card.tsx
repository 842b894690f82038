import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';

/** The commands by their name in the menu, in its order. */
const MENU = {
  planBackwards: 'plan',
  openData: 'data',
  closeMonth: 'close',
  reopenMonth: 'reopen',
  repairTemplates: 'repair',
  changePhase: 'phase',
} as const;

const COMMANDS = Object.keys(MENU) as (keyof typeof MENU)[];

/** The commands of the menu, each with what it does. They ask before they change anything. */
export function CommandsCard() {
  const { words } = useLanguage();
  const say = words.sidebar.commands;
  const { send } = useSend();
  const command = useAction(async (name: keyof typeof MENU) => {
    await send(name, undefined);
  });
  return (
    <Card title={say.title}>
      <ul class="sheet-links">
        {COMMANDS.map((name) => (
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
