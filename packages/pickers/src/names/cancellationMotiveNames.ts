import { cancellationMotives } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the motives of a cancellation in either language. */
export const cancellationMotiveNames = defineMessages('cancellationMotives', {
  'es-MX': namesOf(cancellationMotives),
  en: {
    '01': 'Issued with errors, another invoice replaces it',
    '02': 'Issued with errors, nothing replaces it',
    '03': 'The sale did not take place',
    '04': 'A sale of a global invoice that got an invoice of its own',
  },
});
