import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The least that a page with React can show.
createRoot(document.querySelector('#app')).render(createElement('h1', null, 'Portal'));
