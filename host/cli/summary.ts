import { type Factor, type Language, type Overview, type Problem, type Words, wordsOf } from '../../src/core';
import { padColumns } from './pad-columns';

/** Problems told one by one; a file with a wrong column has thousands that say the same. */
const MOST_PROBLEMS = 10;

const WHOLE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const ONE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });

const NOTHING = '—';
const count = (n: number | null): string => (n === null ? NOTHING : ONE.format(n));
const percent = (share: number | null): string => (share === null ? NOTHING : `${ONE.format(share * 100)}%`);
/** What is planned is no finer than it means something, and the same as in the sheets. */
const planned = (n: number): string => (n < 10 ? ONE : WHOLE).format(n);

/**
 * The overview in a screenful of words and numbers: plan, progress, landing, bottleneck, and what to check.
 *
 * @example summary(overview, [], 'ja') // '2026-04 の逆算と進捗（基準日 2026-04-15）\n\n目標: 受注数 10件 …'
 */
export function summary(overview: Overview, problems: readonly Problem[], language: Language): string {
  const words = wordsOf(language);
  const { settings } = overview;
  const blocks = [
    [words.summary.title(settings.month, settings.asOf)],
    planLines(overview, words),
    progressLines(overview, words),
    resultLines(overview, words),
    problemLines(problems, words),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function planLines({ goal, plan }: Overview, words: Words): readonly string[] {
  const say = words.summary;
  const dealSize =
    goal.kind === 'revenue' ? say.dealSize(amount('revenue', goal.averageDealSize, words)) : '';
  const stages = plan.chain.map(({ key, required }) => `${words.measures[key]} ${planned(required)}`);
  return [
    `${say.goal}: ${words.measures[goal.kind]} ${amount(goal.kind, goal.value, words)}${dealSize}`,
    `${say.required}: ${stages.join(' → ')}`,
    say.perDay(count(plan.perBusinessDay), count(plan.perMemberPerDay)),
  ];
}

function progressLines({ stages, days }: Overview, words: Words): readonly string[] {
  const say = words.summary;
  const head = ['', say.actual, say.target, say.pace, say.landing, ''];
  const rows = stages.map((stage) => [
    words.measures[stage.key],
    count(stage.actual),
    planned(stage.target),
    count(stage.pace),
    count(stage.landing),
    words.status[stage.status],
  ]);
  return [
    say.progress(days.elapsed, days.businessDays),
    ...padColumns([head, ...rows]).map((line) => `  ${line}`),
  ];
}

function resultLines({ landing, bottleneck }: Overview, words: Words): readonly string[] {
  const say = words.summary;
  const { kind, expected, attainment } = landing;
  const reached = `${words.measures[kind]} ${expected === null ? NOTHING : amount(kind, expected, words)}`;
  const lines = [`${say.landing}: ${reached} / ${say.ofGoal(percent(attainment))}`];
  const worst = bottleneck.factors.find(({ key }) => key === bottleneck.factor);
  if (!worst) return [...lines, `${say.bottleneck}: ${say.noBottleneck}`];
  const { meaning, advice } = diagnosis(worst, words);
  return [...lines, `${say.bottleneck}: ${factorText(worst, words)}`, `  ${meaning}`, `  ${advice}`];
}

function factorText({ key, actual, target, numerator, denominator }: Factor, words: Words): string {
  const say = words.summary;
  if (key in words.rates) {
    const name = words.rates[key as keyof Words['rates']];
    const from = `${count(numerator ?? null)} ÷ ${count(denominator ?? null)}`;
    return `${name} ${say.rate(percent(actual), from, percent(target))}`;
  }
  return `${words.measures[key as keyof Words['measures']]} ${say.volume(count(actual), count(target))}`;
}

function diagnosis({ key }: Factor, words: Words): Words['diagnosis']['volume'] {
  return key in words.rates ? words.diagnosis[key as keyof Words['rates']] : words.diagnosis.volume;
}

function problemLines(problems: readonly Problem[], words: Words): readonly string[] {
  if (problems.length === 0) return [];
  const say = words.summary;
  const more = problems.length - MOST_PROBLEMS;
  return [
    say.problems(problems.length),
    ...problems.slice(0, MOST_PROBLEMS).map(({ where, what, fix }) => `  ${where}: ${what} — ${fix}`),
    ...(more > 0 ? [`  ${say.moreProblems(more)}`] : []),
  ];
}

function amount(kind: 'won' | 'revenue', value: number, words: Words): string {
  return kind === 'revenue'
    ? `${WHOLE.format(value)}${words.units.yen}`
    : `${count(value)}${words.units.count}`;
}
