import { seededRandom } from '../../host/cli/seeded-random';
import type { Maker, Start } from './book';
import { FAULT_CHUNKS, faultChunk } from './faults/faults';
import { PEOPLE_STEPS, peopleChunk } from './people/people';
import { diceOf, type Outcome } from './report';
import { SHEET_STEPS, sheetChunk } from './sheets/sheets';
import { makeStart, type StartName } from './start';

export type { Maker, Start } from './book';
export type { Failure, Outcome } from './report';
export { makeStart, START_NAMES, type StartName } from './start';

/** A part of the torture: how many chunks it has when so many cases are asked for, and what one of them comes to. */
export interface Part {
  chunks(cases: number): number;
  run(maker: Maker, starts: (name: StartName) => Start, chunk: number, seed: number, cases: number): Outcome;
}

const diceFor = (seed: number, part: string, chunk: number) => {
  let mixed = seed;
  for (const letter of `${part} ${chunk}`) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193);
  return diceOf(seededRandom(mixed));
};

export const PARTS: { readonly [name: string]: Part } = {
  faults: {
    chunks: () => FAULT_CHUNKS,
    run: (maker, starts, chunk, seed, most) =>
      faultChunk(maker, starts, chunk, diceFor(seed, 'faults', chunk), most),
  },
  people: {
    chunks: (cases) => Math.ceil(cases / PEOPLE_STEPS),
    run: (maker, starts, chunk, seed) => peopleChunk(maker, starts, chunk, diceFor(seed, 'people', chunk)),
  },
  sheets: {
    chunks: (cases) => Math.ceil(cases / SHEET_STEPS),
    run: (maker, starts, chunk, seed) => sheetChunk(maker, starts, chunk, diceFor(seed, 'sheets', chunk)),
  },
};

/** The starts, each made when it is first asked for. */
export function startsOf(maker: Maker): (name: StartName) => Start {
  const made = new Map<StartName, Start>();
  return (name) => {
    const known = made.get(name) ?? makeStart(maker, name);
    made.set(name, known);
    return known;
  };
}
