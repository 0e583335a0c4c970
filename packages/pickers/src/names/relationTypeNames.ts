import { relationTypes } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the relations between CFDI (c_TipoRelacion) in either language. */
export const relationTypeNames = defineMessages('relationTypes', {
  'es-MX': namesOf(relationTypes),
  en: {
    '01': 'Credit note for the related documents',
    '02': 'Debit note for the related documents',
    '03': 'Return of goods previously invoiced or moved',
    '04': 'Replaces earlier CFDI',
    '05': 'Movement of goods previously invoiced',
    '06': 'Invoice for goods previously moved',
    '07': 'CFDI that applies an advance',
  },
});
