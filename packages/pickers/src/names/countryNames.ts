import { defineMessages } from '@gigstack-ui/ui';
import { displayName } from './displayName.js';
import { regionOf } from './regionOf.js';

/** c_Pais puts the article of a name behind it, "Estados Unidos (los)". */
const article = / \((el|la|las|los)\)$/i;

/** ZZZ, "countries not declared", is in no other list. */
const UNDECLARED = 'ZZZ';

/** The name of a country, from its code and the SAT's name, in either language. */
export const countryNames = defineMessages('countries', {
  'es-MX': { name: (_code: string, satName: string) => satName.replace(article, '') },
  en: { name: (code, satName) => (code === UNDECLARED ? 'Country not declared' : (displayName('en', 'region', regionOf(code)) ?? satName)) },
});
