import { cancellationMotives, type CancellationMotiveCode } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';

/** When each motive of a cancellation applies, in either language. */
export const cancellationMotiveHints = defineMessages('cancellationMotiveHints', {
  'es-MX': Object.fromEntries(cancellationMotives.map(({ code, hint }) => [code, hint])) as Record<CancellationMotiveCode, string>,
  en: {
    '01': 'First issue the right invoice with relation 04, then cancel this one with the UUID that replaces it.',
    '02': 'The invoice has an error and no other will replace it.',
    '03': 'The sale or service was not completed.',
    '04': 'The customer asked for an invoice of their own and the sale was already in a global invoice.',
  },
});
