import { currencies } from '@gigstack-ui/sat-catalogs';
import { usualFirst } from '../choice/usualFirst.js';
import { usualCurrencies } from './usualCurrencies.js';

/** Every currency an invoice may be in, the usual ones first; XXX, "no currency", is only for payments and transfers (CFDI40116). */
export const currencyRows = usualFirst(
  currencies.filter(({ code }) => code !== 'XXX'),
  usualCurrencies.map(({ code }) => code),
);
