import { wordsOf } from '../../src/core/words/index';
import type { Step } from '../../src/template/steps';
import { tellSteps } from '../../src/template/tell-steps';
import type { SheetId } from '../../src/template/types';

const NAMES = new Map<SheetId, string>([
  ['targets', '目標'],
  ['settings', '設定'],
]);
const told = (steps: readonly Step[]) => tellSteps(steps, NAMES, wordsOf('ja'));
const dress = (sheet: SheetId) => ({ kind: 'dress', sheet }) as unknown as Step;
const line = { isThere: false, before: 3 } as const;

describe('tellSteps', () => {
  it('tells what is put into a sheet in one line, and the looks of all sheets in another', () => {
    const steps: readonly Step[] = [
      { kind: 'insert-column', sheet: 'targets', ...line, width: 100, isHidden: false },
      { kind: 'insert-rows', sheet: 'targets', ...line, count: 2 },
      { kind: 'write', sheet: 'targets', place: { row: 1, column: 1 }, entries: [[{ text: 'a' }, null]] },
      dress('targets'),
      dress('settings'),
    ];
    expect(told(steps)).toEqual([
      '「目標」: 列を1つ加える、行を2つ加える、見出し・数式などを1か所書く',
      '各シートの表示形式・選択肢・色分けを整える',
    ]);
  });

  it('claims no change of content where only looks are set again', () => {
    const lines = told([dress('targets'), dress('settings')]);
    expect(lines).toEqual(['欠けているものはありません。表示形式・選択肢・色分けだけを整え直します']);
  });

  it('names new sheets, and nothing that is done to them', () => {
    const steps: readonly Step[] = [
      { kind: 'insert-sheet', sheet: 'settings', name: '設定', index: 0, isThere: false },
      dress('settings'),
    ];
    expect(told(steps)).toEqual(['新しく作るシート: 設定']);
  });
});
