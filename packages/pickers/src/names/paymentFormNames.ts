import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the ways to pay (c_FormaPago) in either language. */
export const paymentFormNames = defineMessages('paymentForms', {
  'es-MX': namesOf(paymentForms),
  en: {
    '01': 'Cash',
    '02': 'Cheque to a named payee',
    '03': 'Electronic funds transfer',
    '04': 'Credit card',
    '05': 'Electronic wallet',
    '06': 'Electronic money',
    '08': 'Grocery vouchers',
    12: 'Payment in kind',
    13: 'Payment by subrogation',
    14: 'Payment by consignment',
    15: 'Debt forgiveness',
    17: 'Set-off',
    23: 'Novation',
    24: 'Merger of debtor and creditor',
    25: 'Release of debt',
    26: 'Expiry or statute of limitations',
    27: 'To the creditor’s satisfaction',
    28: 'Debit card',
    29: 'Service card',
    30: 'Application of an advance',
    31: 'Payment intermediary',
    99: 'To be defined',
  },
});
