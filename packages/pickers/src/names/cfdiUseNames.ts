import { cfdiUses } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the uses of a CFDI (c_UsoCFDI) in either language. */
export const cfdiUseNames = defineMessages('cfdiUses', {
  'es-MX': { ...namesOf(cfdiUses), I04: 'Equipo de cómputo y accesorios' },
  en: {
    G01: 'Purchase of goods',
    G02: 'Returns, discounts or rebates',
    G03: 'General expenses',
    I01: 'Buildings',
    I02: 'Office furniture and equipment as an investment',
    I03: 'Transport equipment',
    I04: 'Computers and accessories',
    I05: 'Dies, moulds and tooling',
    I06: 'Telephone communications',
    I07: 'Satellite communications',
    I08: 'Other machinery and equipment',
    D01: 'Medical and dental fees and hospital expenses',
    D02: 'Medical expenses for incapacity or disability',
    D03: 'Funeral expenses',
    D04: 'Donations',
    D05: 'Real interest paid on a home mortgage',
    D06: 'Voluntary contributions to the retirement fund (SAR)',
    D07: 'Medical insurance premiums',
    D08: 'Compulsory school transport',
    D09: 'Savings deposits and pension plan premiums',
    D10: 'School fees',
    S01: 'No tax effects',
    CP01: 'Payments',
    CN01: 'Payroll',
  },
});
