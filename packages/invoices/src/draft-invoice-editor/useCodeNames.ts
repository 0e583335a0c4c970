'use client';
import { cfdiUseNames, exportTypeNames, paymentFormNames, paymentMethodNames, taxObjectNames } from '@gigstack-ui/pickers';
import { useMessages } from '@gigstack-ui/ui';

/** Says a code of the invoice for people first ("Gastos en general · G03"); what is no known code stays as it is. */
export type CodeNames = (field: string, code: string) => string;

/** The words for the codes of the invoice, in the language of the screen. */
export function useCodeNames(): CodeNames {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    use: useMessages(cfdiUseNames),
    payment_form: useMessages(paymentFormNames),
    payment_method: useMessages(paymentMethodNames),
    exports: useMessages(exportTypeNames),
    taxability: useMessages(taxObjectNames),
  };
  return (field, code) => [names[field]?.[code], code].filter(Boolean).join(' · ');
}
