import { type CompanyParts, companyParts, writtenOut } from './company-name';
import { editDistance } from './edit-distance';
import { sameTelling } from './near-name';

/** Names from this length on are compared letter by letter; shorter ones differ by a letter too often. */
const NEAR_LENGTH = 5;
/** Nobody writes a longer name twice with one mistake; what is longer is a text in the wrong column. */
const LONGEST = 40;
/** A name is taken for a mistake when the other one is written this many times as often. */
const TIMES_AS_OFTEN = 3;
/** Names that are one letter short of the same text; of more than these the first ones are compared. */
const BUCKET = 50;

/** How a company could be written instead, and why. */
export interface CompanyProposal {
  readonly to: string;
  readonly rule: 'companySpelling' | 'companyNear';
}

interface Spelling extends CompanyParts {
  readonly name: string;
  readonly count: number;
}

/** The most frequent of several spellings, the first of them where several are, with its form written out. */
const usual = (spellings: readonly Spelling[]): string =>
  writtenOut(spellings.reduce((best, one) => (one.count > best.count ? one : best)));

/**
 * For every company that is written in more than one way: how it could be written.
 *
 * Spellings are one company when they are plainly the same, form written out ((株), ㈱ → 株式会社) and standing in the same
 * place. A name without a form belongs to the only one with a form that there is. Apart from that a name is proposed that
 * is one letter away and written three times as often, for names from five letters on.
 *
 * One letter away are names that become the same when one letter is left out of each: they meet in one pass over the
 * names with each of their letters left out, never by comparing all with all. Two letters away are not found.
 *
 * @param counts how often each name is written
 * @example companyProposals(new Map([['㈱山田商店', 1]])).get('㈱山田商店')?.to // '株式会社山田商店'
 */
export function companyProposals(counts: ReadonlyMap<string, number>): ReadonlyMap<string, CompanyProposal> {
  const byBase = new Map<string, Spelling[]>();
  for (const [name, count] of counts) {
    const parts = companyParts(name);
    if (parts.base === '') continue;
    const there = byBase.get(parts.base);
    const spelling = { ...parts, name, count };
    if (there) there.push(spelling);
    else byBase.set(parts.base, [spelling]);
  }
  const proposals = new Map<string, CompanyProposal>();
  for (const spellings of byBase.values()) {
    for (const [name, to] of oneSpelling(spellings)) proposals.set(name, { to, rule: 'companySpelling' });
  }
  const near = nearBases(new Map([...byBase].map(([base, all]) => [base, total(all)])));
  for (const [base, other] of near) {
    const others = byBase.get(other) as readonly Spelling[];
    for (const spelling of byBase.get(base) ?? []) {
      const alike = others.filter(({ form, place }) => form === spelling.form && place === spelling.place);
      const to = usual(alike.length > 0 ? alike : others);
      proposals.set(spelling.name, { to, rule: 'companyNear' });
    }
  }
  return proposals;
}

const total = (spellings: readonly Spelling[]): number =>
  spellings.reduce((sum, { count }) => sum + count, 0);

/** Spellings of one base that should be another one, with that one. */
function oneSpelling(spellings: readonly Spelling[]): readonly (readonly [name: string, to: string])[] {
  const kinds = new Map<string, Spelling[]>();
  for (const one of spellings) {
    const kind = `${one.place} ${one.form}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  const withForm = [...kinds.values()].filter(([first]) => first?.form !== '');
  return spellings.flatMap((one) => {
    const own = kinds.get(`${one.place} ${one.form}`) as readonly Spelling[];
    const kind = one.form === '' && withForm.length === 1 ? (withForm[0] as readonly Spelling[]) : own;
    const to = usual(kind);
    return to === one.name ? [] : [[one.name, to] as const];
  });
}

/** Bases that are one letter from another one that is written far more often, with that one. */
function nearBases(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  // Most stand alone under a key: a list is made only where two meet.
  const byShortened = new Map<string, string | string[]>();
  const near = new Map<string, string>();
  const meet = (a: string, b: string): void => {
    const [rare, frequent] = (counts.get(a) as number) <= (counts.get(b) as number) ? [a, b] : [b, a];
    const [few, many] = [counts.get(rare) as number, counts.get(frequent) as number];
    if (few * TIMES_AS_OFTEN > many || !sameTelling(a, b) || editDistance(a, b, 1) !== 1) return;
    const found = near.get(rare);
    if (found === undefined || (counts.get(found) as number) < many) near.set(rare, frequent);
  };
  for (const base of counts.keys()) {
    if (base.length < NEAR_LENGTH || base.length > LONGEST) continue;
    const letters = [...base];
    const keys = letters.map((_, i) => letters.slice(0, i).join('') + letters.slice(i + 1).join(''));
    for (const key of new Set([base, ...keys])) {
      const there = byShortened.get(key);
      if (there === undefined) byShortened.set(key, base);
      else {
        const others = typeof there === 'string' ? [there] : there;
        for (const other of others) meet(base, other);
        if (others.length < BUCKET) byShortened.set(key, [...others, base]);
      }
    }
  }
  return near;
}
