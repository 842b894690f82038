import type { Factor } from '../core/funnel/bottleneck';
import type { Words } from '../core/words/index';
import { runCommand } from './run-command';
import { teamOverview } from './team-overview';

/** ボトルネックを調べる: tells which factor is furthest behind its target, from which figures, and what helps. */
export function findBottleneck(): void {
  runCommand('bottleneck', (context) => {
    const { words } = context;
    const { bottleneck } = teamOverview(context).overview;
    const worst = bottleneck.factors.find((factor) => factor.key === bottleneck.factor);
    if (!worst) return { alert: words.messages.noBottleneck };
    const { meaning, advice } = words.diagnosis[worst.kind === 'volume' ? 'volume' : (worst.key as RateWord)];
    const lead = words.messages.bottleneck(nameOf(worst, words), percent(worst.attainment), meaning);
    return { alert: [lead, figures(worst), advice].join('\n\n') };
  });
}

type RateWord = keyof Words['rates'];

const nameOf = (factor: Factor, words: Words): string =>
  factor.kind === 'rate'
    ? words.rates[factor.key as RateWord]
    : words.measures[factor.key as keyof Words['measures']];

const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);

/** The figures behind the claim: `12 ÷ 360 = 3.3% (5.5%)`, or calls against what they should be by now. */
function figures({ kind, numerator, denominator, actual, target }: Factor): string {
  if (kind === 'rate') return `${numerator} ÷ ${denominator} = ${percent(actual)} (${percent(target)})`;
  return `${actual} / ${Math.round(target)}`;
}
