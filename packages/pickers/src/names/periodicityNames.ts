import { periodicities } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the periods of a global invoice (c_Periodicidad) in either language. */
export const periodicityNames = defineMessages('periodicities', {
  'es-MX': namesOf(periodicities),
  en: {
    '01': 'Daily',
    '02': 'Weekly',
    '03': 'Fortnightly',
    '04': 'Monthly',
    '05': 'Every two months',
  },
});
