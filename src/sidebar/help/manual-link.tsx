import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';

/** Opens the manual, as ヘルプ of the menu does. */
export function ManualLink() {
  const { words } = useLanguage();
  const { send } = useSend();
  const opening = useAction(async () => {
    await send('openManual', undefined);
  });
  return (
    <>
      <p>
        <button type="button" class="link" aria-disabled={opening.busy} onClick={() => void opening.run()}>
          {words.sidebar.help.manual}
        </button>
      </p>
      {opening.failure !== null && <Refusal>{opening.failure}</Refusal>}
    </>
  );
}
