import { domesticPhone, personName } from '../../../src/core/export/person-name';

describe('personName, domesticPhone', () => {
  it.each([
    ['山田　太郎', '山田', '太郎'],
    ['山田', '山田', ''],
    ['Taro Yamada', 'Yamada', 'Taro'],
    ["Mary Ann O'Neil", "O'Neil", 'Mary Ann'],
    ['', '', ''],
  ])('takes %j apart', (name, last, first) => expect(personName(name)).toEqual({ last, first }));

  it.each([
    ['+81 3-1234-5678', '03-1234-5678'],
    ['+81(0)3-1234-5678', '03-1234-5678'],
    ['+81-90-1234-5678', '090-1234-5678'],
    ['+1 555 0100', '+1 555 0100'],
    ['03-1234-5678', '03-1234-5678'],
  ])('dials %s as %s', (phone, dialled) => expect(domesticPhone(phone)).toBe(dialled));
});
