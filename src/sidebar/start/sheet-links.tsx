import type { SheetId } from '../../template/types';
import { useShared } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';

/** Buttons that open the tabs of sheets, each with what the sheet is for. */
export function SheetLinks({ sheets }: { readonly sheets: readonly SheetId[] }) {
  const { words } = useShared();
  const { send } = useSend();
  const opening = useAction(async (sheet: SheetId) => {
    await send('openSheet', { sheet });
  });
  return (
    <>
      <ul class="sheet-links">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <button type="button" class="link" onClick={() => opening.run(sheet)}>
              {words.sheets[sheet]}
            </button>
            <span class="faint">{words.about[sheet]}</span>
          </li>
        ))}
      </ul>
      {opening.failure !== null && <Refusal>{opening.failure}</Refusal>}
    </>
  );
}
