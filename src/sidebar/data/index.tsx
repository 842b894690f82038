import '../style.css';
import { render } from 'preact';
import { DataPage } from './data-page';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no element #app');
render(<DataPage />, place);
