import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CustomerPortal } from '../src/index.ts';

const fetchSession = () => fetch('/session', { method: 'POST' }).then((answer) => answer.json());
createRoot(document.querySelector('#app')).render(createElement(CustomerPortal, { baseUrl: '/api/portal', fetchSession, brand: { name: 'Cobalto Empaques' } }));
