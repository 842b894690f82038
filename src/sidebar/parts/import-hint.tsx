import type { ComponentChildren } from 'preact';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { useLanguage } from './language-context';
import { Refusal } from './refusal';
import { remember } from './remembered';

interface ImportHintProps {
  /** What the page of data opens with, and what the button says; the import unless told otherwise. */
  readonly tab?: string;
  readonly children?: ComponentChildren;
}

/** The way to the page where files come in: to the import, where a list is still empty. */
export function ImportHint({ tab, children }: ImportHintProps) {
  const { send } = useSend();
  const say = useLanguage().words.sidebar;
  const opening = useAction(async () => {
    if (tab !== undefined) remember('data', tab);
    await send('openData', undefined);
  });
  return (
    <>
      <div class="buttons">
        <button type="button" class="plain" aria-disabled={opening.busy} onClick={() => void opening.run()}>
          {children ?? say.importFile}
        </button>
      </div>
      {opening.failure !== null && <Refusal>{opening.failure}</Refusal>}
    </>
  );
}
