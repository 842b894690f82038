import { useId, useState } from 'preact/hooks';
import type { PackageId } from '../../template/types';
import { useShared } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';

const PACKAGES: readonly PackageId[] = ['minimal', 'standard', 'leads', 'deals', 'review', 'all'];

/** Chooses a set of sheets, says what installing it would do, and does it. */
export function InstallForm({ first }: { readonly first: PackageId }) {
  const { words } = useShared();
  const say = words.sidebar.installing;
  const { send } = useSend();
  const group = useId();
  const [chosen, setChosen] = useState<PackageId>(first);
  const [steps, setSteps] = useState<readonly string[] | null>(null);
  const [done, setDone] = useState(false);

  const look = useAction(async () => {
    setDone(false);
    setSteps((await send('planInstall', { package: chosen })).steps);
  });
  const install = useAction(async () => {
    await send('installFromSidebar', { package: chosen });
    setSteps(null);
    setDone(true);
  });
  const busy = look.busy || install.busy;
  const failure = look.failure ?? install.failure;
  const choose = (id: PackageId) => {
    setChosen(id);
    setSteps(null);
    setDone(false);
  };
  return (
    <>
      <fieldset disabled={install.busy}>
        <legend>{say.choose}</legend>
        {PACKAGES.map((id) => (
          <label key={id} class="choice">
            <input type="radio" name={group} checked={id === chosen} onChange={() => choose(id)} />
            <span>
              <strong>{words.packages[id]}</strong>
              <span class="faint">{say.packages[id]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {steps && (
        <div class="boxed" role="status">
          <p class="strong">{steps.length > 0 ? say.willDo : say.nothingToDo}</p>
          {steps.length > 0 && (
            <>
              <ul class="told">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
              <p class="faint">{words.changes.kept}</p>
            </>
          )}
        </div>
      )}
      {failure !== null && <Refusal>{failure}</Refusal>}
      {done && (
        <p class="said" role="status">
          {words.changes.done}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => install.run()}>
          {install.busy ? say.busy : say.install}
        </button>
        <button type="button" class="plain" aria-disabled={busy} onClick={() => look.run()}>
          {look.busy ? say.looking : say.look}
        </button>
      </div>
      {install.busy && <p class="faint">{say.takesLong}</p>}
    </>
  );
}
