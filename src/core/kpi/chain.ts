import type { Measure } from './measures';

/** A stage of the funnel: every measure that counts something a rep does or reaches. */
export type Stage = Exclude<Measure, 'revenue' | 'mailsSent'>;

/**
 * The rates of both chains. Each is adjacent stage ÷ adjacent stage inside its chain, so `connectRate` of the short
 * chain is 有効コンタクト ÷ 架電: the reverse plan's rate, not the 接続 ÷ 架電 a phone system reports.
 */
export type RateKey =
  | 'connectRate'
  | 'ringRate'
  | 'answerRate'
  | 'effectiveRate'
  | 'meetingRate'
  | 'qualifiedRate'
  | 'winRate';

/** One step down the funnel: `to ÷ from`, with its benchmark (lowest, highest) and the default a new team starts with. */
export interface ChainStep {
  readonly rate: RateKey;
  readonly from: Stage;
  readonly to: Stage;
  readonly benchmark: readonly [low: number, high: number];
  readonly initial: number;
}

export type ChainKey = 'short' | 'long';

/**
 * The chains a team chooses from, once. Benchmarks of the short chain are the published ones of the field; those of the
 * long chain follow from them (着電率 85–95%, 接続 ÷ 架電 20–35%, 有効 ÷ 架電 15–25%) divided stage by stage.
 */
export const CHAINS: { readonly [K in ChainKey]: readonly ChainStep[] } = {
  short: [
    { rate: 'connectRate', from: 'calls', to: 'effectiveContacts', benchmark: [0.2, 0.35], initial: 0.3 },
    { rate: 'meetingRate', from: 'effectiveContacts', to: 'meetings', benchmark: [0.05, 0.15], initial: 0.1 },
    { rate: 'winRate', from: 'meetings', to: 'won', benchmark: [0.2, 0.35], initial: 0.25 },
  ],
  long: [
    { rate: 'ringRate', from: 'calls', to: 'rings', benchmark: [0.85, 0.95], initial: 0.9 },
    { rate: 'answerRate', from: 'rings', to: 'connects', benchmark: [0.24, 0.37], initial: 0.33 },
    { rate: 'effectiveRate', from: 'connects', to: 'effectiveContacts', benchmark: [0.6, 0.8], initial: 0.7 },
    { rate: 'meetingRate', from: 'effectiveContacts', to: 'meetings', benchmark: [0.05, 0.15], initial: 0.1 },
    {
      rate: 'qualifiedRate',
      from: 'meetings',
      to: 'qualifiedMeetings',
      benchmark: [0.7, 0.85],
      initial: 0.8,
    },
    { rate: 'winRate', from: 'qualifiedMeetings', to: 'won', benchmark: [0.2, 0.35], initial: 0.3 },
  ],
};

/** The stages of a chain in order, first to last: `stagesOf(CHAINS.short)` is calls, effectiveContacts, meetings, won. */
export function stagesOf(chain: readonly ChainStep[]): readonly Stage[] {
  const first = chain[0];
  if (!first) throw new Error('stagesOf requires a chain of at least one step');
  return [first.from, ...chain.map((step) => step.to)];
}

/** A rate for each step of a chain. */
export type Rates = { readonly [R in RateKey]?: number };

/** The rates a new team starts with. */
export function initialRates(chain: readonly ChainStep[]): Rates {
  return Object.fromEntries(chain.map((step) => [step.rate, step.initial]));
}
