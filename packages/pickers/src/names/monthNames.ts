import { months } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of months and bimesters (c_Meses) in either language. */
export const monthNames = defineMessages('months', {
  'es-MX': namesOf(months),
  en: {
    '01': 'January',
    '02': 'February',
    '03': 'March',
    '04': 'April',
    '05': 'May',
    '06': 'June',
    '07': 'July',
    '08': 'August',
    '09': 'September',
    10: 'October',
    11: 'November',
    12: 'December',
    13: 'January–February',
    14: 'March–April',
    15: 'May–June',
    16: 'July–August',
    17: 'September–October',
    18: 'November–December',
  },
});
