import { useState } from 'preact/hooks';
import type { Improvement } from '../../core/improvement/improvements';
import type { Overview } from '../../core/overview/overview';
import type { ReviewSheet } from '../../core/review/review-cells';
import { grouped } from '../../core/story/figures';
import type { SheetId } from '../../template/types';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { TablesAnswer } from '../server/api';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { useWriting } from '../server/use-writing';
import { reviewRequest } from './review-request';
import { toCarry } from './to-carry';

interface MakeCardProps {
  readonly answer: TablesAnswer;
  readonly overview: Overview;
  readonly improvements: readonly Improvement[];
  readonly sheets: readonly SheetId[];
}

/** The buttons that make the review of the week and of the month from the figures, and what came of it. */
export function MakeCard({ answer, overview, improvements, sheets }: MakeCardProps) {
  const { words } = useLanguage();
  const { send, refresh } = useSend();
  const write = useWriting();
  const say = words.reviewView;
  const [said, setSaid] = useState<readonly string[]>([]);
  const making = useAction(async (sheet: ReviewSheet) => {
    setSaid([]);
    const made = await send('keepReview', reviewRequest(sheet, overview, improvements, words), true);
    const carried = toCarry(sheet, made.written, answer, overview.settings.asOf);
    if (carried) await write([carried]);
    else await refresh();
    setSaid([say.made(made.name), ...(carried ? [say.carried(grouped(carried.appended?.length ?? 0))] : [])]);
  });
  const button = (sheet: ReviewSheet, name: string, look: 'primary' | 'plain') =>
    sheets.includes(sheet) && (
      <button type="button" class={look} aria-disabled={making.busy} onClick={() => void making.run(sheet)}>
        {making.busy ? say.making : name}
      </button>
    );
  return (
    <Card title={say.make}>
      <p>{say.lead}</p>
      <div class="buttons">
        {button('weeklyReview', say.weekly, 'primary')}
        {button('monthlyReview', say.monthly, 'plain')}
      </div>
      {making.failure !== null && <Refusal>{making.failure}</Refusal>}
      {said.length > 0 && (
        <p class="said" role="status">
          {said.join(' ')}
        </p>
      )}
    </Card>
  );
}
