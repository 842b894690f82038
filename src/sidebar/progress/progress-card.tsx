import { percentBelow } from '../../core/story/figures';
import { Card } from '../parts/card';
import { orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { StatusBadge } from '../parts/status-badge';
import { type KpiProgress, reachedText, wantedText } from './progress-kpis';

interface ProgressCardProps {
  readonly kpis: readonly KpiProgress[];
  readonly chosen: KpiProgress['key'];
  readonly onChoose: (key: KpiProgress['key']) => void;
}

/** Every KPI of the month against its pace; the chosen one is what the rest of the view is about. */
export function ProgressCard({ kpis, chosen, onChoose }: ProgressCardProps) {
  const { words } = useLanguage();
  return (
    <Card title={words.sidebar.progress}>
      <fieldset class="kpis">
        <legend class="faint">{words.progressView.choose}</legend>
        {kpis.map(({ key, status, actual, target }) => (
          <label key={key}>
            <input type="radio" name="kpi" checked={key === chosen} onChange={() => onChoose(key)} />
            <span>
              <span class="pair">
                <span class="strong">{words.measures[key]}</span>
                <StatusBadge status={status} />
              </span>
              <span class="pair">
                <span>
                  <strong>{reachedText(key, actual, words)}</strong> / {wantedText(key, target, words)}
                </span>
                <span>{orNone(target > 0 ? actual / target : null, (share) => percentBelow(share, 0))}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </Card>
  );
}
