import { KPI_CATALOGUE, type Kpi, type KpiId } from '../../core/kpi/catalogue';
import { CHAINS, type ChainKey, type RateKey } from '../../core/kpi/chain';
import { MEASURES } from '../../core/kpi/measures';
import { PHASES, type Phase } from '../../core/kpi/phase';
import { markdownPage, markdownTable } from './markdown';
import type { ReferenceSource } from './reference-source';

const KPIS: readonly (Kpi & { readonly id: KpiId })[] = KPI_CATALOGUE;

const percents = ([low, high]: readonly [number, number]): string =>
  `${Math.round(low * 100)}–${Math.round(high * 100)}%`;

/** KPIの意味と目安: what is counted, the rates of both funnels, and every KPI of KPI一覧. */
export function kpisPage({ words, terms, library, say }: ReferenceSource): string {
  const { kpis } = words.insight;
  const counts = MEASURES.map((measure) => [words.measures[measure], terms.measures[measure]]);
  const rates = (Object.keys(words.rates) as RateKey[]).map((rate) => {
    const steps = chainSteps(rate);
    return [
      words.rates[rate],
      terms.rates[rate],
      lines(
        steps.map(
          ({ chain, from, to }) => `${fieldOf(chain)}: ${words.measures[to]} ÷ ${words.measures[from]}`,
        ),
      ),
      lines(steps.map(({ chain, benchmark }) => `${fieldOf(chain)}: ${percents(benchmark)}`)),
    ];
  });
  const table = rowsOfKpis();
  return markdownPage([
    `# ${say.kpis.title}`,
    say.kpis.lead,
    `## ${say.kpis.counts}`,
    say.kpis.countsLead,
    markdownTable([say.kpis.name, say.kpis.meaning], counts),
    `## ${say.kpis.rates}`,
    say.kpis.ratesLead,
    markdownTable([say.kpis.name, say.kpis.meaning, say.kpis.formula, say.kpis.benchmark], rates),
    `## ${say.kpis.all}`,
    say.kpis.allLead,
    markdownTable(
      [say.kpis.name, say.kpis.formula, say.kpis.benchmark, say.kpis.layer, say.kpis.focus, say.kpis.where],
      table,
    ),
    `## ${say.kpis.phases}`,
    say.kpis.phasesLead,
    ...PHASES.flatMap((phase) => [`### ${words.fields.phases[phase]}`, phaseTable(phase)]),
  ]);

  function phaseTable(phase: Phase): string {
    const advice: { readonly [kpi: string]: string } = kpis.targets[phase];
    const focused = KPIS.filter(({ focus }) => focus?.[phase]).sort(
      (a, b) => (b.focus?.[phase] ?? 0) - (a.focus?.[phase] ?? 0),
    );
    return markdownTable(
      [say.kpis.focus, say.kpis.kpi, say.kpis.howTo],
      focused.map(({ id, focus }) => ['★'.repeat(focus?.[phase] ?? 0), kpis.names[id], advice[id] ?? '']),
    );
  }

  function fieldOf(chain: ChainKey): string {
    return chain === 'short' ? words.fields.chainShort : words.fields.chainLong;
  }

  function rowsOfKpis(): readonly (readonly string[])[] {
    return KPIS.map((kpi) => {
      const focus = PHASES.flatMap((phase) => {
        const stars = '★'.repeat(kpi.focus?.[phase] ?? 0);
        return stars === '' ? [] : [say.kpis.focusOf(words.fields.phases[phase], stars)];
      });
      return [
        kpis.names[kpi.id],
        kpis.formulas[kpi.id],
        benchmarkText(kpi),
        kpis.layers[kpi.layer],
        lines(focus),
        whereOf(kpi.id),
      ];
    });
  }

  /** `↑ 20–35%`, `↓ ≤5 分`, or the direction alone. */
  function benchmarkText({ direction, benchmark }: Kpi): string {
    const arrow = direction === null ? '' : { up: '↑', down: '↓' }[direction];
    if (benchmark === undefined) return arrow;
    const { low, high, unit } = benchmark;
    const shown = (value: number): string => `${unit === 'share' ? Math.round(value * 100) : value}`;
    const span =
      low === null
        ? `≤${shown(high as number)}`
        : high === null
          ? `≥${shown(low)}`
          : `${shown(low)}–${shown(high)}`;
    return `${arrow} ${span}${unit === 'share' ? '%' : kpis.units[unit]}`.trim();
  }

  /** Where KPI一覧 says a KPI is measured. */
  function whereOf(id: KpiId): string {
    const rows = library.templates
      .filter((template) => template.id === 'kpis')
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'rows' ? block.rows : []));
    const content = rows.find((row) => row.id === `kpi.${id}`)?.cells.where?.content;
    if (typeof content === 'string') return content;
    return content !== null && typeof content === 'object' && 'link' in content ? content.text : '';
  }
}

const lines = (texts: readonly string[]): string => texts.join('\n');

/** The steps of both funnels that have a rate, each with its funnel. */
const chainSteps = (rate: RateKey) =>
  (Object.keys(CHAINS) as ChainKey[]).flatMap((chain) =>
    CHAINS[chain].filter((step) => step.rate === rate).map((step) => ({ chain, ...step })),
  );
