import { useRef, useState } from 'preact/hooks';
import { countText } from '../../core/story/figures';
import { useDataLanguage } from '../parts/language-context';
import { importStore as store } from './import-store';
import { takeFile } from './prepare-import';

/** The button that opens a file, and the place to drop one; while rows are written neither takes another. */
export function ChooseFile() {
  const say = useDataLanguage().words.importView;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { name, file, recognition, run } = store;
  const isWriting = run?.state === 'running' || run?.state === 'stopping';
  const take = (picked: File | undefined) => {
    if (picked && !isWriting) void takeFile(picked);
  };
  const rows = file?.lines.filter(({ line }) => line > (recognition?.headerLine ?? 0)).length;
  const isFirst = !file && store.work === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same.
    <div
      class={isOver ? 'file-place over' : 'file-place'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      {isFirst && <p>{say.lead}</p>}
      {name !== '' && <p class="file-name">{rows === undefined ? name : say.file(name, countText(rows))}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.tab,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file may be chosen again when it was mended.
          event.currentTarget.value = '';
        }}
      />
      {!isWriting && (
        <div class="buttons">
          <button type="button" class={isFirst ? 'primary' : 'plain'} onClick={() => input.current?.click()}>
            {name === '' ? say.choose : say.chooseOther}
          </button>
        </div>
      )}
      {isFirst && (
        <p class="faint">
          {say.drop}
          <br />
          {say.stays}
        </p>
      )}
    </div>
  );
}
