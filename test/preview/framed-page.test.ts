import { framedPage } from '../../host/preview/framed-page';

describe('framedPage', () => {
  it.each([
    ['<!doctype html><html lang="ja"><head class="a"><title>A</title></head></html>', '<head class="a">'],
    ['<!doctype html><html lang="ja"><body><header>A</header></body></html>', '<html lang="ja">'],
    ['<!DOCTYPE html>\n<p>A</p>', '<!DOCTYPE html>'],
    ['<header>A</header>', ''],
  ])('puts the policy and google.script first of all in %s', (content, before) => {
    const framed = framedPage(content, false);
    expect(
      framed.startsWith(
        `${content.slice(0, content.indexOf(before))}${before}<meta http-equiv="Content-Security-Policy"`,
      ),
    ).toBe(true);
    expect(framed.replace(/<meta http-equiv="Content-Security-Policy".*?<\/script>/s, '')).toBe(content);
  });

  it('begins in the colours it is given', () => {
    expect(
      [framedPage('', true), framedPage('', false)].map((page) => /\)\((\w+)\)<\/script>/.exec(page)?.[1]),
    ).toEqual(['true', 'false']);
  });

  it('allows no request at all', () => {
    const policy = /content="([^"]*)"/.exec(framedPage('', false))?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
  });
});
