import { htmlPage } from './htmlPage.js';

/** What an address shows that leads nowhere, or not any more. */
export function missingPage(sentence = 'Revisa que la dirección esté completa.'): Response {
  return htmlPage('No encontramos esta página', `<p>${sentence}</p>`, { status: 404 });
}
