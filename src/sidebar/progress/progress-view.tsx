import { useState } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { KpiCard } from './kpi-card';
import { MembersCard } from './members-card';
import { ProgressCard } from './progress-card';
import { type KpiProgress, progressKpis } from './progress-kpis';

/** 進捗: every KPI of the month, the chosen one drawn, and who made it; at first that is the goal's own. */
export function ProgressView({ overview }: { readonly overview: Overview }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const kpis = progressKpis(overview);
  // The chosen one may be gone with the chain it was a stage of. The goal is always there, and the last.
  const kpi = kpis.find(({ key }) => key === chosen) ?? (kpis[kpis.length - 1] as KpiProgress);
  return (
    <>
      <ProgressCard kpis={kpis} chosen={kpi.key} onChoose={setChosen} />
      <KpiCard overview={overview} kpi={kpi} />
      <MembersCard overview={overview} kpi={kpi} />
    </>
  );
}
