import { render } from 'preact';
import { App } from './app';
import './style.css';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no element #app');
render(<App />, place);
