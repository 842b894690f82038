import {
  bottleneckOf,
  bottleneckStory,
  type DealSummary,
  type Language,
  type Overview,
  type Problem,
  STORY_PARTS,
  type StoryWords,
  storyWordsOf,
} from '../../src/core';
import { padColumns } from './pad-columns';
import { type CliWords, cliWordsOf } from './words';

/** Problems told one by one; a file with a wrong column has thousands that say the same. */
const MOST_PROBLEMS = 10;

const WHOLE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const ONE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });

const NOTHING = '—';

type SummaryWords = StoryWords & Pick<CliWords, 'summary'>;

const count = (n: number | null): string => (n === null ? NOTHING : ONE.format(n));
const percent = (share: number | null): string => (share === null ? NOTHING : `${ONE.format(share * 100)}%`);
/** What is planned is no finer than it means something, and the same as in the sheets. */
const planned = (n: number): string => (n < 10 ? ONE : WHOLE).format(n);

/**
 * The overview in a screenful of words and numbers: plan, progress, landing, bottleneck, and what to check.
 *
 * @param deals of files that were imported; null when they brought none
 * @example summary(overview, [], 'ja') // '2026-04 の逆算と進捗（基準日 2026-04-15）\n\n目標: 受注数 10件 …'
 */
export function summary(
  overview: Overview,
  problems: readonly Problem[],
  language: Language,
  deals: DealSummary | null = null,
): string {
  const words = { ...storyWordsOf(language), summary: cliWordsOf(language).summary };
  const { settings } = overview;
  const blocks = [
    [words.summary.title(settings.month, settings.asOf)],
    planLines(overview, words),
    progressLines(overview, words),
    resultLines(overview, words),
    dealLines(deals, words),
    problemLines(problems, words),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function planLines({ goal, plan }: Overview, words: SummaryWords): readonly string[] {
  const say = words.summary;
  const dealSize =
    goal.kind === 'revenue' ? say.dealSize(amount('revenue', goal.averageDealSize, words)) : '';
  const stages = plan.chain.map(({ key, required }) => `${words.measures[key]} ${planned(required)}`);
  return [
    `${say.goal}: ${words.measures[goal.kind]} ${amount(goal.kind, goal.value, words)}${dealSize}`,
    `${say.required}: ${stages.join(' → ')}`,
    say.perDay(count(plan.perBusinessDay), count(plan.perMemberPerDay)),
    `${say.goalCalls}: ${plan.goalCalls.map(chance).join(' / ')}`,
  ];
}

const chance = ({ confidence, calls }: Overview['plan']['goalCalls'][number]): string =>
  `${percent(confidence)} ${count(calls)}`;

function progressLines({ stages, days }: Overview, words: SummaryWords): readonly string[] {
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

function resultLines(overview: Overview, words: SummaryWords): readonly string[] {
  const { titles } = words.story;
  const story = bottleneckStory(bottleneckOf(overview), words);
  return [
    ...forecastLines(overview.landing, words),
    ...STORY_PARTS.flatMap((part) => ['', titles[part], ...story[part].map((sentence) => `  ${sentence}`)]),
  ];
}

function forecastLines(landing: Overview['landing'], words: SummaryWords): readonly string[] {
  const say = words.summary;
  const { kind, expected, low, high, probability, attainment, doubt, runRate } = landing;
  const told = (n: number | null) => (n === null ? NOTHING : amount(kind, n, words));
  if (doubt)
    return [`${say.forecast}: ${say.tooEarly(doubt.missing)}`, `  ${say.atThisSpeed(told(runRate))}`];
  return [
    `${say.forecast}: ${words.measures[kind]} ${told(expected)} / ${say.ofGoal(percent(attainment))}`,
    `  ${say.range(told(low), told(high), percent(probability))}`,
  ];
}

function dealLines(deals: DealSummary | null, { summary: say }: SummaryWords): readonly string[] {
  if (!deals) return [];
  const { won, lost, open, winRate, revenue, medianCycleDays } = deals;
  return [
    say.deals(count(won), count(lost), count(open)),
    `  ${say.dealsCame(percent(winRate), WHOLE.format(revenue), count(medianCycleDays))}`,
  ];
}

function problemLines(problems: readonly Problem[], words: SummaryWords): readonly string[] {
  if (problems.length === 0) return [];
  const say = words.summary;
  const more = problems.length - MOST_PROBLEMS;
  return [
    say.problems(problems.length),
    ...problems.slice(0, MOST_PROBLEMS).map(({ where, what, fix }) => `  ${where}: ${what} — ${fix}`),
    ...(more > 0 ? [`  ${say.moreProblems(more)}`] : []),
  ];
}

function amount(kind: 'won' | 'revenue', value: number, words: SummaryWords): string {
  return kind === 'revenue'
    ? `${WHOLE.format(value)}${words.units.yen}`
    : `${count(value)}${words.units.count}`;
}
