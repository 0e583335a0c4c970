import type { Country } from '@gigstack-ui/sat-catalogs';

/** The rows of the countries people choose most, here before the others have been loaded. */
export const usualCountries: readonly Country[] = [
  { code: 'MEX', name: 'México', zipPattern: '[0-9]{5}', taxIdPattern: '[A-Z&Ñ]{3,4}[0-9]{2}(0[1-9]|1[012])(0[1-9]|[12][0-9]|3[01])[A-Z0-9]{2}[0-9A]' },
  { code: 'USA', name: 'Estados Unidos (los)', zipPattern: '[0-9]{5}(-[0-9]{4})?', taxIdPattern: '[0-9]{9}' },
  { code: 'CAN', name: 'Canadá', zipPattern: '[A-Z][0-9][A-Z] [0-9][A-Z][0-9]', taxIdPattern: '[0-9]{9}' },
];
