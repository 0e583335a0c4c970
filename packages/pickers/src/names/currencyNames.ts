import { defineMessages } from '@gigstack-ui/ui';
import { displayName } from './displayName.js';

/** The name of a currency, from its code and the SAT's name, in either language. */
export const currencyNames = defineMessages('currencies', {
  'es-MX': { name: (_code: string, satName: string) => satName },
  en: { name: (code, satName) => displayName('en', 'currency', code) ?? satName },
});
