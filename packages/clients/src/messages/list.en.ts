import { pickerEn } from './picker.en.js';
import type { Wording } from '@gigstack-ui/ui';
import type { listEsMX } from './list.es-MX.js';

/** Texts of the client list in English. */
export const listEn: Wording<typeof listEsMX> = {
  ...pickerEn,
  rfc: 'RFC',
  retry: 'Try again',
  clients: 'Clients',
  newClient: 'New client',
  columnClient: 'Client',
  columnState: 'At the SAT',
  columnActs: 'Actions',
  withoutRfc: 'No RFC',
  badgeValid: 'Validated',
  badgeNotValid: 'Not validated',
  badgeEfos: 'On list 69-B',
  actsOf: (name) => `Actions for ${name}`,
  listLoading: 'Loading the clients',
  listFailed: 'We could not get the clients',
  listFailedText: 'Check your connection and try again.',
  noClientsText: 'The people and companies you invoice are here.',
  noMatchesText: 'Try their RFC or another part of the name.',
  deleteAct: 'Delete client',
  deleted: (name) => `${name} was deleted`,
  portalAct: 'Link to their portal',
};
