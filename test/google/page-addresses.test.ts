import { pageFaults } from './page-addresses';

describe('pageFaults', () => {
  it.each([
    '<script src="https://example.com/a.js"></script>',
    '<script src=//example.com/a.js></script>',
    '<link rel="stylesheet" href="a.css">',
    '<img alt="" src="//example.com/a.png">',
    '<style>a{background:url(//example.com/a.png)}</style>',
    '<style>@import "a.css";</style>',
    '<script>fetch("/a")</script>',
    '<script>import("./a.js")</script>',
    '<script>new WebSocket("wss://example.com")</script>',
    '<script>new Image().src="https://example.com/?"+x</script>',
    '<a href="https://example.com">a link that would take the page away</a>',
  ])('finds the address in %s', (page) => {
    expect(pageFaults(page)).not.toEqual([]);
  });

  it('lets namespaces, pictures in the page, its own anchors and links in a tab of their own stand', () => {
    const page = `<svg xmlns="http://www.w3.org/2000/svg"></svg><img src="data:image/png;base64,AA=="><a href="#b">b</a>
      <style>a{background:url(data:image/png;base64,AA==)}b{fill:url(#c)}</style>
      <a href="https://example.com" target="_blank" rel="noopener">https://example.com</a>`;
    expect(pageFaults(page)).toEqual([]);
  });
});
