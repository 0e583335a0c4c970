import type { Wording } from '@gigstack-ui/ui';
import type { actsEsMX } from './acts.es-MX.js';

/** Texts in English of what is asked before a client is deleted, and of the link to its portal. */
export const actsEn: Wording<typeof actsEsMX> = {
  deleteTitle: (name) => `Delete ${name}?`,
  deleteText: 'They can no longer be invoiced from here, and what you saved about them is lost. Invoices already made stay as they are. This cannot be undone.',
  deleteFailed: 'The client was not deleted',
  deleteFailedText: 'Try again.',
  deleteUnknown: 'There was no answer, so we do not know whether it was deleted. Look at the list before you try again.',
  portalTitle: (name) => `Portal of ${name}`,
  portalText: 'Whoever has the link sees what your client sees: their receipts, invoices and payments.',
  portalMaking: 'Making the link',
  portalLink: 'Link',
  portalUntil: (when) => `Works until ${when}`,
  portalCopy: 'Copy link',
  portalOpen: 'Open the portal',
  portalFailed: 'The link was not made',
  portalFailedText: 'Check your connection and try again.',
};
