import { useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { type CsvFile, type ExportKind, exportCsv } from '../../core/export/export-csv';
import { BYTE_ORDER_MARK } from '../../core/export/write-csv';
import type { TeamTables } from '../../core/quality/finding';
import { grouped } from '../../core/story/figures';
import { encodeShiftJis } from '../../files/encode-shift-jis';
import { Card } from '../parts/card';
import { useDataLanguage } from '../parts/language-context';
import type { TablesAnswer } from '../server/api';
import { Choices } from './choices';
import { offerFile } from './offer-file';

const KINDS: readonly ExportKind[] = ['leads', 'deals', 'activities'];
const TARGETS = ['plain', 'salesforce', 'hubspot'] as const;
const ENCODINGS = ['utf8', 'shiftJis'] as const;

/** 書き出し: files other programs import as they are, made here and saved by the browser; nothing is sent anywhere. */
export function ExportCard({ answer, asOf }: { readonly answer: TablesAnswer; readonly asOf: Day }) {
  const { words } = useDataLanguage();
  const say = words.dataView;
  const [kind, setKind] = useState<ExportKind>('leads');
  const [target, setTarget] = useState<(typeof TARGETS)[number]>('plain');
  const [encoding, setEncoding] = useState<(typeof ENCODINGS)[number]>('utf8');
  const [said, setSaid] = useState<readonly string[]>([]);
  const { leads, deals, actions } = answer.tables;
  const tables = { ...(leads && { leads }), ...(deals && { deals }), ...(actions && { actions }) };
  const save = () => {
    const options = { language: answer.language, unnamed: words.quality.unnamed };
    const { files, lacking } = exportCsv(kind, target, tables as TeamTables, options);
    const missing = new Set<string>();
    for (const file of files) {
      const name = file.name.replace(/\.csv$/, `-${asOf}.csv`);
      if (encoding === 'utf8') offerFile(name, BYTE_ORDER_MARK + file.text);
      else {
        const { bytes, missing: lost } = encodeShiftJis(file.text);
        for (const character of lost) missing.add(character);
        offerFile(name, bytes);
      }
    }
    setSaid([
      files.length === 0 ? say.nothingToSave : say.saved(namesOf(files), grouped(rowsOf(files))),
      ...(missing.size > 0 ? [say.notInShiftJis([...missing].slice(0, 20).join(' '))] : []),
      ...(lacking.length > 0
        ? [say.lacking([...new Set(lacking.map(({ field }) => field))].join(', '), grouped(lacking.length))]
        : []),
    ]);
  };
  return (
    <Card title={say.export}>
      <p>{say.exportLead}</p>
      <Choices
        name={say.what}
        choices={KINDS}
        chosen={kind}
        nameOf={(one) => say.kinds[one]}
        onChoose={setKind}
      />
      <Choices
        name={say.forWhom}
        choices={TARGETS}
        chosen={target}
        nameOf={(one) => say.targets[one]}
        onChoose={setTarget}
      />
      <Choices
        name={say.encoding}
        choices={ENCODINGS}
        chosen={encoding}
        nameOf={(one) => say.encodings[one]}
        onChoose={setEncoding}
      />
      <div class="buttons">
        <button type="button" class="primary" onClick={save}>
          {say.save}
        </button>
      </div>
      {said.map((line, i) => (
        <p key={line} class={i === 0 ? 'said' : 'notice small'} role="status">
          {line}
        </p>
      ))}
    </Card>
  );
}

const namesOf = (files: readonly CsvFile[]): string => files.map(({ name }) => name).join(', ');
const rowsOf = (files: readonly CsvFile[]): number => files.reduce((sum, { rows }) => sum + rows, 0);
