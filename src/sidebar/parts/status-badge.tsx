import type { PaceStatus } from '../../core/forecast/pace';
import { Badge, type Tone } from './badge';
import { useLanguage } from './language-context';

const TONES: { readonly [S in PaceStatus]: Tone } = {
  'on-track': 'good',
  behind: 'warn',
  'at-risk': 'bad',
  unknown: 'none',
};

/** Where a stage stands against its pace: ● 順調, ▲ やや遅れ, ■ 要対策. */
export function StatusBadge({ status }: { readonly status: PaceStatus }) {
  const { words } = useLanguage();
  return <Badge tone={TONES[status]}>{words.status[status]}</Badge>;
}
