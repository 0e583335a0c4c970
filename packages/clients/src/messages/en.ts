import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from './es-MX.js';
import { csfEn } from './csf.en.js';
import { formEn } from './form.en.js';
import { listEn } from './list.en.js';

/** Texts of the client elements in English. */
export const en: Wording<typeof esMX> = {
  ...formEn,
  ...csfEn,
  ...listEn,
  searchClients: 'Search by name, RFC or e-mail',
  noMatches: 'No client matches',
  noClients: 'No clients yet',
  searchFailed: 'The search failed. Try again.',
  unnamed: 'No name',
  createClientNamed: (text) => (text ? `Create client “${text}”` : 'Create a client'),
  editClient: 'Edit client',
  retry: 'Try again',
};
