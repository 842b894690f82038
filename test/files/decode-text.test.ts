import { decodeText } from '../../src/files/decode-text';

describe('decodeText', () => {
  it('reads UTF-8, and drops its byte order mark', () => {
    expect(decodeText(Buffer.from('日付,架電数'))).toBe('日付,架電数');
    expect(decodeText(Buffer.from('\uFEFF日付,架電数'))).toBe('日付,架電数');
  });

  it('reads Shift_JIS, with the circled digits and the 髙 of Windows', () => {
    expect(decodeText(Buffer.from([0x93, 0xfa, 0x95, 0x74]))).toBe('日付');
    expect(decodeText(Buffer.from([0x87, 0x40, 0xfb, 0xfc]))).toBe('①髙');
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFF日付', 'utf16le'))).toBe('日付');
    expect(decodeText(Buffer.from('\uFEFF日付', 'utf16le').swap16())).toBe('日付');
  });

  it('believes a byte order mark: what it says is not tried as anything else', () => {
    expect(decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0x93, 0xfa]))).toBeNull();
  });

  it('finds no text in an Excel workbook', () => {
    expect(decodeText(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]))).toBeNull();
    expect(decodeText(Buffer.from([0x80, 0x81, 0xff, 0xa0, 0xfe]))).toBeNull();
  });
});
