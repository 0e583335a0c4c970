import { countries } from '@gigstack-ui/sat-catalogs';
import { usualFirst } from '../choice/usualFirst.js';
import { usualCountries } from './usualCountries.js';

/** Every country, the neighbours first. */
export const countryRows = usualFirst(
  countries,
  usualCountries.map(({ code }) => code),
);
