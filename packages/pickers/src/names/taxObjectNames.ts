import { taxObjects } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of ObjetoImp (c_ObjetoImp) in either language. */
export const taxObjectNames = defineMessages('taxObjects', {
  'es-MX': namesOf(taxObjects),
  en: {
    '01': 'Not subject to tax',
    '02': 'Subject to tax',
    '03': 'Subject to tax, not required to itemise',
    '04': 'Subject to tax, none arises',
    '05': 'Subject to tax, IVA credit PODEBI',
    '06': 'Subject to IVA, none charged',
    '07': 'IVA not charged, IEPS itemised',
    '08': 'IVA not charged, IEPS not itemised',
  },
});
