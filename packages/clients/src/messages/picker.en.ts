import type { Wording } from '@gigstack-ui/ui';
import type { pickerEsMX } from './picker.es-MX.js';

/** Texts of the client picker in English. */
export const pickerEn: Wording<typeof pickerEsMX> = {
  searchClients: 'Search by name, RFC or e-mail',
  noMatches: 'No client matches',
  noClients: 'No clients yet',
  searchFailed: 'The search failed. Try again.',
  unnamed: 'No name',
  createClientNamed: (text) => (text ? `Create client “${text}”` : 'Create a client'),
  editClient: 'Edit client',
};
