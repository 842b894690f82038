import { DIAGNOSIS_RULES, diagnose } from '../../../src/core/funnel/diagnosis-rules';
import { CHAINS } from '../../../src/core/kpi/chain';

describe('DIAGNOSIS_RULES', () => {
  it('follow the flow chart of the field', () => {
    const byKey = new Map(DIAGNOSIS_RULES.map(({ key, cause, checks }) => [key, [cause, ...checks]]));
    // 架電数が足りない → 時間の使い方、ツール活用; リスト消化が遅い → 優先順位付け、判断基準
    expect(byKey.get('volume')).toEqual(['volume', 'timeUse', 'tools']);
    expect(byKey.get('listConsumption')).toEqual(['volume', 'priorities', 'criteria']);
    // 接続率が低い → リストの質、架電時間帯; 商談化率が低い → トークスクリプト、ヒアリング; 受注率が低い → 商談品質、引継ぎ情報
    expect(byKey.get('connectRate')).toEqual(['quality', 'listQuality', 'callingHours']);
    expect(byKey.get('meetingRate')).toEqual(['quality', 'talkScript', 'hearing']);
    expect(byKey.get('winRate')).toEqual(['quality', 'meetingQuality', 'handOff']);
    // The long chain's own rates: what the short chain's say of its parts.
    expect(byKey.get('ringRate')).toEqual(['quality', 'phoneNumbers', 'listQuality']);
    expect(byKey.get('answerRate')).toEqual(['quality', 'callingHours', 'listQuality']);
    expect(byKey.get('effectiveRate')).toEqual(['quality', 'opening', 'listQuality']);
    expect(byKey.get('qualifiedRate')).toEqual(['quality', 'meetingCriteria', 'hearing']);
  });

  it('mend each cause by its own approaches', () => {
    // 行動量不足: 業務効率化、リソース追加、優先順位の見直し; 質の問題: スキル向上、トーク改善、ターゲット見直し
    const approaches = (cause: string) =>
      new Set(DIAGNOSIS_RULES.filter((rule) => rule.cause === cause).flatMap((rule) => rule.approaches));
    expect(approaches('volume')).toEqual(new Set(['efficiency', 'resources', 'reprioritise']));
    expect(approaches('quality')).toEqual(new Set(['targeting', 'talkImprovement', 'skills']));
  });

  it('ask for activity before they ask for quality', () => {
    const causes = DIAGNOSIS_RULES.map(({ cause }) => cause);
    expect(causes.lastIndexOf('volume')).toBeLessThan(causes.indexOf('quality'));
  });

  it('know every rate of both chains, each once', () => {
    const keys = DIAGNOSIS_RULES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { rate } of [...CHAINS.short, ...CHAINS.long]) expect(keys).toContain(rate);
  });

  it('name something to look at and a way to mend it, always', () => {
    const silent = DIAGNOSIS_RULES.filter(
      ({ checks, approaches }) => checks.length < 2 || approaches.length < 1,
    );
    expect(silent).toEqual([]);
  });
});

describe('diagnose', () => {
  it('gives the rules of what is short, in the order of the flow chart', () => {
    expect(diagnose(['winRate', 'listConsumption', 'volume']).map(({ key }) => key)).toEqual([
      'volume',
      'listConsumption',
      'winRate',
    ]);
  });

  it('has nothing to say where nothing is short', () => {
    expect(diagnose([])).toEqual([]);
  });
});
