import type { Currency } from '@gigstack-ui/sat-catalogs';

/** The rows of the currencies people invoice in most, here before the others have been loaded. */
export const usualCurrencies: readonly Currency[] = [
  { code: 'MXN', name: 'Peso Mexicano', decimals: 2, validTo: null },
  { code: 'USD', name: 'Dólar americano', decimals: 2, validTo: null },
  { code: 'EUR', name: 'Euro', decimals: 2, validTo: null },
  { code: 'CAD', name: 'Dólar Canadiense', decimals: 2, validTo: null },
  { code: 'GBP', name: 'Libra Esterlina', decimals: 2, validTo: null },
];
