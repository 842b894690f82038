import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { useLanguage } from './language-context';
import { Refusal } from './refusal';

/** The way to the page データ: to the import where a list is still empty, unless its label says what else it is for. */
export function ImportHint({ label }: { readonly label?: string }) {
  const { words } = useLanguage();
  const { send } = useSend();
  const opening = useAction(async () => {
    await send('openData', undefined);
  });
  return (
    <>
      <div class="buttons">
        <button type="button" class="plain" aria-disabled={opening.busy} onClick={() => void opening.run()}>
          {label ?? words.sidebar.importFile}
        </button>
      </div>
      {opening.failure !== null && <Refusal>{opening.failure}</Refusal>}
    </>
  );
}
