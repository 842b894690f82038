import type { Overview } from '../../core/overview/overview';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { type KpiProgress, reachedText, wantedText } from './progress-kpis';

const BAR_HEIGHT = 6;
const MARK_HEIGHT = 10;

interface MembersCardProps {
  readonly overview: Overview;
  readonly kpi: KpiProgress;
}

/**
 * A KPI by member: everybody of the settings, also those without a row, then whoever else has rows. The pace is shared
 * evenly by the members of the settings; the others have no share.
 */
export function MembersCard({ overview, kpi }: MembersCardProps) {
  const { words } = useLanguage();
  const { members } = overview.settings;
  const { byMember } = overview.progress;
  const share = members.length > 0 ? kpi.pace / members.length : 0;
  const longest = Math.max(share, ...byMember.map((done) => done[kpi.key]));
  const along = (amount: number) => `${longest > 0 ? (amount / longest) * 100 : 0}%`;
  return (
    <Card title={words.sidebar.members}>
      {byMember.length === 0 ? (
        <p>{words.sidebar.noMembers}</p>
      ) : (
        <>
          <ul class="members">
            {byMember.map(({ member, [kpi.key]: done }) => {
              const hasShare = share > 0 && members.includes(member);
              return (
                <li key={member}>
                  <span class="pair">
                    <span>{member || words.nobody}</span>
                    <span class="number">
                      <strong>{reachedText(kpi.key, done, words)}</strong>
                      {hasShare && ` / ${wantedText(kpi.key, share, words)}`}
                    </span>
                  </span>
                  <svg width="100%" height={MARK_HEIGHT} aria-hidden="true">
                    <rect class="track" y="2" width="100%" height={BAR_HEIGHT} />
                    <rect class="filled" y="2" width={along(done)} height={BAR_HEIGHT} />
                    {hasShare && <line x1={along(share)} x2={along(share)} y2={MARK_HEIGHT} />}
                  </svg>
                </li>
              );
            })}
          </ul>
          {share > 0 && <p class="faint">{words.progressView.share}</p>}
        </>
      )}
    </Card>
  );
}
