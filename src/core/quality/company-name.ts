import { plainName } from './plain-name';

/** Legal forms, each with the ways it is written short. */
const FORMS: readonly (readonly [form: string, ...short: string[]])[] = [
  ['株式会社', '(株)', '（株）', '㈱', '㍿'],
  ['有限会社', '(有)', '（有）', '㈲'],
  ['合同会社', '(同)', '（同）'],
  ['合資会社', '(資)', '（資）', '㈾'],
  ['医療法人', '(医)', '（医）'],
  ['社会福祉法人', '(福)', '（福）'],
];

const FORM_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([form, ...short]) => [form, ...short].map((written): [string, string] => [written, form])),
);

const ANY_FORM = [...FORM_OF.keys()].map((written) => written.replace(/[()]/g, '\\$&')).join('|');
const BEFORE = new RegExp(`^(${ANY_FORM})\\s*(.+)$`, 'u');
const AFTER = new RegExp(`^(.+?)\\s*(${ANY_FORM})$`, 'u');

/**
 * A company's name in its parts. 株式会社山田 and 山田株式会社 are two companies, so where the form stands belongs to it.
 *
 * - `form` – 株式会社 …, written out; empty where the name has none
 * - `place` – where the form stands
 * - `rest` – the name without its form, as it is written
 * - `base` – the same, plain: what spellings of one company have in common
 */
export interface CompanyParts {
  readonly form: string;
  readonly place: 'before' | 'after' | 'none';
  readonly rest: string;
  readonly base: string;
}

/** @example companyParts('㈱ 山田商店') // form 株式会社, place before, rest 山田商店 */
export function companyParts(name: string): CompanyParts {
  const before = BEFORE.exec(name);
  const after = before ? null : AFTER.exec(name);
  const written = before?.[1] ?? after?.[2] ?? '';
  const rest = (before?.[2] ?? after?.[1] ?? name).trim();
  const place = before ? 'before' : after ? 'after' : 'none';
  return { form: FORM_OF.get(written) ?? '', place, rest, base: plainName(rest) };
}

/** A company's name with its form written out: `(株)山田` is `株式会社山田`. */
export const writtenOut = ({ form, place, rest }: CompanyParts): string =>
  place === 'after' ? rest + form : form + rest;
