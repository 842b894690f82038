import {
  type ActivityField,
  ALIASES,
  activityField,
  plainHeader,
} from '../../../src/core/import/activity-headers';
import { MEASURES } from '../../../src/core/kpi/measures';
import { sheetWordsOf } from '../../../src/core/words/sheets/index';

const fields = Object.keys(ALIASES) as ActivityField[];
const everyAlias = fields.flatMap((field) => ALIASES[field].map((alias) => [alias, field] as const));

describe('activityField', () => {
  it.each<[string, ActivityField]>([
    ['日付', 'day'],
    ['Date', 'day'],
    ['担当者', 'member'],
    ['Rep', 'member'],
    ['リードソース', 'channel'],
    ['Lead Source', 'channel'],
    ['架電数', 'calls'],
    ['Calls', 'calls'],
    ['着電数', 'rings'],
    ['接続数', 'connects'],
    ['有効コンタクト数', 'effectiveContacts'],
    ['Effective contacts', 'effectiveContacts'],
    ['商談設定数', 'meetings'],
    ['アポ獲得数', 'meetings'],
    ['有効商談数', 'qualifiedMeetings'],
    ['受注数', 'won'],
    ['受注金額', 'revenue'],
    ['メール送信数', 'mailsSent'],
    ['メモ', 'memo'],
  ])('takes %s for %s', (header, field) => expect(activityField(header)).toBe(field));

  it.each([
    '架電数（件）',
    '架電数(件)',
    '架電数（１日の件数）',
    '架電数 (件) ',
    ' 架電数',
    '架電数　',
    '\uFEFF架電数',
    '架 電 数',
    'ＣＡＬＬＳ',
    'Call count',
    'call_count',
    'CALL-COUNT',
    'コール数',
    'ｺｰﾙ数',
  ])('takes %j for calls', (header) => expect(activityField(header)).toBe('calls'));

  it.each(['', ' ', '（件）', '天気', '架電数メモ', '（旧）架電数', 'constructor', 'toString', '__proto__'])(
    'knows no column named %j',
    (header) => expect(activityField(header)).toBeNull(),
  );

  it('keeps 商談 and 有効商談, 接続 and 有効接続, 受注 and 受注金額 apart', () => {
    const headers = ['商談数', '有効商談数', '接続数', '有効接続数', '受注数', '受注金額'];
    expect(headers.map(activityField)).toEqual([
      'meetings',
      'qualifiedMeetings',
      'connects',
      'effectiveContacts',
      'won',
      'revenue',
    ]);
  });

  it('knows the headers of its own sheets, in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const { measures, template } = sheetWordsOf(language);
      for (const measure of MEASURES)
        expect([language, activityField(measures[measure])]).toEqual([language, measure]);
      expect(activityField(template.day)).toBe('day');
      expect(activityField(template.member)).toBe('member');
      expect(activityField(template.channel)).toBe('channel');
      expect(activityField(template.memo)).toBe('memo');
    }
  });
});

describe('ALIASES', () => {
  it('gives every name to one column only', () => {
    const names = everyAlias.map(([alias]) => alias);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('writes every name as plainHeader leaves it, so that it can be found', () => {
    expect(everyAlias.filter(([alias]) => plainHeader(alias) !== alias)).toEqual([]);
  });

  it('leads from every name to its column', () => {
    expect(everyAlias.filter(([alias, field]) => activityField(alias) !== field)).toEqual([]);
  });
});
