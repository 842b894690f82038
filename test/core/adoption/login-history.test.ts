import { type LoginHistory, readLoginHistory } from '../../../src/core/adoption/login-history';
import { splitLines } from '../../../src/files/split-lines';

const TOKYO = 540;
const read = (text: string, order?: 'mdy' | 'dmy') => readLoginHistory(splitLines(text), TOKYO, order);
const events = (history: ReturnType<typeof read>) =>
  (history as LoginHistory).entries.map(({ member, day, entered }) => [member, day, entered]);

describe('readLoginHistory', () => {
  it('reads the download of Salesforce, logins that failed left out', () => {
    const history = read(
      [
        '"Username","Login Time","Source IP","Login Type","Status","Browser"',
        '"sato@example.com","4/13/2026 9:02:33 AM JST","203.0.113.7","Application","Success","Chrome"',
        '"sato@example.com","4/14/2026 6:45:00 PM JST","203.0.113.7","Application","Invalid Password","Chrome"',
        '"suzuki@example.com","4/2/2026 12:05:00 PM JST","203.0.113.8","Application","Invalid Password","Edge"',
      ].join('\n'),
    ) as LoginHistory;
    expect(events(history)).toEqual([['sato@example.com', '2026-04-13', '2026-04-13T09:02']]);
    expect([history.users, history.failed, history.unread]).toEqual([
      ['sato@example.com', 'suzuki@example.com'],
      2,
      [],
    ]);
  });

  it('reads Japanese column names and reports, titles above, the person before the account', () => {
    expect(
      events(
        read(
          'ログイン履歴\n出力日: 2026/04/30\n\nユーザ名,ログイン日時,状況\nsato,2026/04/01 9:02,成功\nsato,2026/04/01 9:03,失敗',
        ),
      ),
    ).toEqual([['sato', '2026-04-01', '2026-04-01T09:02']]);
    expect(
      events(
        read('ユーザ: ユーザ名\tユーザ: 氏名\tログイン日時\nsato@example.com\t佐藤\t2026/04/01 09:02:00'),
      ),
    ).toEqual([['佐藤', '2026-04-01', '2026-04-01T09:02']]);
    expect(events(read('user,time\n佐藤,2026-04-01'))).toEqual([['佐藤', '2026-04-01', '2026-04-01']]);
  });

  it('tells a time with a zone on the clock of the team', () => {
    expect(events(read('UserId,LoginTime\n005xx,2026-04-01T20:30:00.000Z'))).toEqual([
      ['005xx', '2026-04-02', '2026-04-02T05:30'],
    ]);
  });

  it('asks for the order of a day that could be two, and takes the answer', () => {
    const text = 'user,time\nsato,3/4/2026 9:00';
    expect(read(text)).toEqual({ orders: ['mdy', 'dmy'], samples: ['3/4/2026 9:00'] });
    expect(events(read(text, 'dmy'))).toEqual([['sato', '2026-04-03', '2026-04-03T09:00']]);
    expect(events(read(text, 'mdy'))).toEqual([['sato', '2026-03-04', '2026-03-04T09:00']]);
  });

  it('says which column is missing, and which lines say nothing', () => {
    expect(read('名前,部署\n佐藤,東')).toEqual({ missing: ['time'] });
    expect(read('ログイン日時\n2026/04/01')).toEqual({ missing: ['user'] });
    expect(read('')).toEqual({ missing: ['user', 'time'] });
    expect(read('user,time\nsato,きのう\n,2026/4/1\nsato,2026/4/1')).toMatchObject({ unread: [2, 3] });
  });
});
