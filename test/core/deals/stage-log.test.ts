import fc from 'fast-check';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { readStageLog, stageLogWith } from '../../../src/core/deals/stage-log';
import { choicesOf, type DealStage } from '../../../src/core/tables/choices';

const SET = { day: '2026-04-01', stage: 'set' };
const PROPOSAL = { day: '2026-04-20', stage: 'proposal' };

describe('readStageLog', () => {
  it.each([
    '2026-04-01 商談設定 / 2026-04-20 提案',
    '2026/4/1 商談設定 / 2026/4/20 提案',
    '２０２６／４／１　商談設定\n2026.4.20 提案',
    '2026-04-20 Proposal/2026-04-01 Meeting set',
  ])('reads %j', (text) => {
    expect(readStageLog(text)).toEqual([SET, PROPOSAL]);
  });

  it('passes over what is no day with a stage', () => {
    expect(readStageLog('2026-02-30 提案 / 4月に電話 / 2026-04-01 商談設定 / 2026-04-02 保留 /')).toEqual([
      SET,
    ]);
    expect(readStageLog('')).toEqual([]);
  });
});

describe('stageLogWith', () => {
  it('adds an entry when the stage changed, and only then', () => {
    expect(stageLogWith('', 'set', '2026-04-01', 'ja')).toBe('2026-04-01 商談設定');
    const both = stageLogWith('2026-04-01 商談設定', 'proposal', '2026-04-20', 'ja');
    expect(both).toBe('2026-04-01 商談設定 / 2026-04-20 提案');
    expect(stageLogWith(both, 'proposal', '2026-04-25', 'en')).toBe(both);
  });

  it('keeps what people wrote', () => {
    expect(stageLogWith('部長に確認', 'set', '2026-04-01', 'en')).toBe('部長に確認 / 2026-04-01 Meeting set');
  });

  it('is read again as it was written, in both languages, without repeats', () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...choicesOf('stage')),
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('ja', 'en'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let [text, number] = ['', dayOf('2026-04-01')];
        const written: { day: string; stage: DealStage }[] = [];
        for (const [stage, gap, language] of list) {
          number += gap + 1;
          text = stageLogWith(text, stage, formatDay(number), language);
          if (written[written.length - 1]?.stage !== stage) written.push({ day: formatDay(number), stage });
        }
        expect(readStageLog(text)).toEqual(written);
      }),
    );
  });
});
