import type { Words } from './Words.js';

/** English. */
export const en: Words = {
  tagline: 'Workshop and studio management',
  skip: 'Skip to content',
  sections: 'Sections',
  clients: 'Clients',
  invoices: 'Invoices',
  newInvoice: 'New invoice',
  draft: 'Draft',
  invoice: 'Invoice',
  team: 'Team',
  language: 'Language',
  appearance: 'Appearance',
  schemes: { auto: 'System', light: 'Light', dark: 'Dark' },
  signedInAs: (name) => `Signed in as ${name}`,
  opening: 'Opening Nómada…',
  noSession: 'We could not open your session',
  noSessionWhy: 'The demo server did not answer. Check that it is still running; what you typed is saved.',
  reload: 'Reload the page',
  notFound: 'This page does not exist',
  notFoundWhy: 'The address may be incomplete, or it has changed.',
  toInvoices: 'See invoices',
  copyMissing: 'We could not read the invoice you want to duplicate',
  copyMissingWhy: 'No draft was made. Check your connection, or start a new invoice.',
};
