import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { GigstackUIProvider } from '@gigstack-ui/ui';
import { createCatalogWorker, ProductKeyPicker } from '../src/index.ts';
import { startVanilla } from './start-vanilla.mjs';

const source = createCatalogWorker({ script: '/assets/catalog-worker.js', rows: (name) => `/assets/${name}.txt` });
const place = document.querySelector('#app');

// The same worker, rows and number of answers for both: what differs is what stands on the page.
if (location.search === '?vanilla') {
  startVanilla(place, (text) => source.search({ name: 'ClaveProdServ', text, limit: 30 }));
} else {
  const client = createClient({ baseUrl: 'http://gigstack.test' });
  createRoot(place).render(createElement(GigstackDataProvider, { client }, createElement(GigstackUIProvider, null, createElement(ProductKeyPicker, { source }))));
}
