import { GYAKUSAN_TRIALS } from '../../src/functions/gyakusan-trials';

describe('GYAKUSAN_TRIALS', () => {
  it('asks for 49 meetings at 80% and 55 at 90% for 10 wins at 25%', () => {
    expect(GYAKUSAN_TRIALS(10, [['80%'], [0.9]], 0.25)).toEqual([[49], [55]]);
  });

  it('asks for 1,289, 1,668 and 1,892 calls at 50, 80 and 90% for 10 wins at 0.75%', () => {
    expect(GYAKUSAN_TRIALS(10, [[0.5, 0.8, 0.9]], 0.0075)).toEqual([[1289, 1668, 1892]]);
  });

  it('gives blanks for blanks', () => {
    expect(GYAKUSAN_TRIALS([[10], ['']], 0.8, 0.25)).toEqual([[49], ['']]);
  });

  it('says when no number of trials would do', () => {
    expect(() => GYAKUSAN_TRIALS(10, 0.8, 1e-9)).toThrow('ten million would not be enough');
  });

  it('names the argument that is wrong, in Japanese first', () => {
    expect(() => GYAKUSAN_TRIALS(10, 80, 0.25)).toThrow(
      /^引数 confidence には.*（いまの値: 80） \/ the argument confidence must be .* not "80"$/,
    );
  });
});
