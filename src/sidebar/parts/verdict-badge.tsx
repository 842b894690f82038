import type { RateVerdict } from '../../core/funnel/judge-rate';
import { Badge, type Tone } from './badge';
import { useLanguage } from './language-context';

const TONES: { readonly [V in RateVerdict]: Tone } = {
  below: 'bad',
  'likely-below': 'warn',
  'not-yet-known': 'open',
  'on-target': 'good',
};

/** What the sample says of a factor: ■ 目標より低い, ▲ おそらく低い, ◇ まだ判断できない, ● 目標どおり. */
export function VerdictBadge({ verdict }: { readonly verdict: RateVerdict }) {
  const { words } = useLanguage();
  return <Badge tone={TONES[verdict]}>{words.verdict[verdict]}</Badge>;
}
