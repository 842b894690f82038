import { inAddOn, refusal } from './open-host';

describe('Utilities.formatDate', () => {
  it('writes a moment by the patterns of Java, in any zone', () => {
    const texts = inAddOn(() => {
      const date = new Date(Date.UTC(2026, 3, 5, 15, 4, 9, 7));
      const write = (zone: string, pattern: string) => Utilities.formatDate(date, zone, pattern);
      return [
        write('Asia/Tokyo', 'yyyy/MM/dd HH:mm:ss.SSS'),
        write('America/New_York', 'yy-M-d h:mm a E EEEE MMM MMMM'),
        write('UTC', "yyyy-MM-dd'T'HH:mm:ss'Z' ''u'' D k K"),
        write('Asia/Tokyo', 'z Z X XX XXX'),
        write('GMT', 'X'),
      ];
    });
    expect(texts).toEqual([
      '2026/04/06 00:04:09.007',
      '26-4-5 11:04 AM Sun Sunday Apr April',
      "2026-04-05T15:04:09Z '7' 95 15 3",
      'JST +0900 +09 +0900 +09:00',
      'Z',
    ]);
  });

  it('refuses letters that mean nothing, zones that do not exist, and anything but a date', () => {
    expect(refusal(() => Utilities.formatDate(new Date(), 'UTC', 'yyyy-qq'))).toMatch(/'q'/);
    expect(refusal(() => Utilities.formatDate(new Date(), 'Asia/Edo', 'yyyy'))).toMatch(/Asia\/Edo/);
    expect(refusal(() => Utilities.formatDate('2026' as never, 'UTC', 'yyyy'))).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities.parseDate', () => {
  it('reads what formatDate writes', () => {
    const text = inAddOn(() =>
      Utilities.parseDate('2026/04/01 09:05', 'Asia/Tokyo', 'yyyy/MM/dd HH:mm').toISOString(),
    );
    expect(text).toBe('2026-04-01T00:05:00.000Z');
    expect(refusal(() => Utilities.parseDate('April', 'UTC', 'yyyy'))).toBe('Unparseable date: "April"');
  });
});

describe('Utilities.formatString', () => {
  it('fills %s %d %f %x with widths, zeros and precision', () => {
    const text = inAddOn(() =>
      Utilities.formatString('%s|%5d|%-4d|%03d|%.2f|%+d|%x|%%', 'a', 12, 7, 7, 1.005, 3, 255),
    );
    expect(text).toBe('a|   12|7   |007|1.00|+3|ff|%');
  });
});

describe('Utilities.base64Encode', () => {
  it('encodes texts as UTF-8 and decodes to signed bytes', () => {
    const found = inAddOn(() => [
      Utilities.base64Encode('営業'),
      Utilities.base64Decode('5Za25qWt'),
      Utilities.base64Encode([-1, 0]),
    ]);
    expect(found).toEqual(['5Za25qWt', [-27, -106, -74, -26, -91, -83], '/wA=']);
  });
});

describe('Utilities.sleep', () => {
  it('refuses more than five minutes', () => {
    expect(refusal(() => Utilities.sleep(300_000))).toBeUndefined();
    expect(refusal(() => Utilities.sleep(300_001))).toMatch(/300001/);
  });
});

describe('Utilities.getUuid', () => {
  it('is a different one each time, in the usual form', () => {
    const [a, b] = inAddOn(() => [Utilities.getUuid(), Utilities.getUuid()]);
    expect(a).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(a).not.toBe(b);
  });
});
