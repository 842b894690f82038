import { render } from 'preact';
import { App } from './app';
import './style.css';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no element #app');
// The view to open, where a command asks for one, stands behind the page's own end.
document.addEventListener('DOMContentLoaded', () => {
  const asked = document.querySelector<HTMLMetaElement>('meta[name="view"]')?.content;
  render(<App asked={asked ?? null} />, place);
});
