import { exportTypes } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the kinds of export (c_Exportacion) in either language. */
export const exportTypeNames = defineMessages('exportTypes', {
  'es-MX': namesOf(exportTypes),
  en: {
    '01': 'Not an export',
    '02': 'Definitive, customs key A1',
    '03': 'Temporary',
    '04': 'Definitive with another customs key, or without a sale under the tax code',
  },
});
