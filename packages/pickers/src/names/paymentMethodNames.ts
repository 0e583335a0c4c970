import { defineMessages } from '@gigstack-ui/ui';

/** When an invoice is paid (c_MetodoPago), in the words people use, in either language. */
export const paymentMethodNames = defineMessages('paymentMethods', {
  'es-MX': { PUE: 'Ya pagada', PPD: 'Se paga después' },
  en: { PUE: 'Already paid', PPD: 'Paid later' },
});
