import { type CatalogName } from './Catalog.js';
import { unitKeysCommon } from './data/unitKeysCommon.js';

const common = new Map<string, number>(unitKeysCommon.map(({ code }, index) => [code, 1 - index / unitKeysCommon.length]));

/**
 * How much each key is favoured in its catalog: SAT advises the class level, the keys that end in 00, and has every global invoice use 01010101;
 * most invoices use a few dozen units.
 */
export const boostOf: Readonly<Record<CatalogName, (code: string) => number>> = {
  ClaveProdServ: (code) => (code === '01010101' ? 2 : code.endsWith('00') ? 0.6 : 0),
  ClaveUnidad: (code) => common.get(code) ?? 0,
};
