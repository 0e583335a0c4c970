import { portalJourney } from './portalJourney.js';
import { test } from './portalServer.js';

test('a stranger with a link invoices two purchases, downloads them and pays, on a phone; another customer sees none of it', async ({ browser, baseURL, portalServer }) => {
  test.slow();
  await portalJourney({ browser, baseURL, portalServer, locale: 'es' });
});
