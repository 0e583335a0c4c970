export { createTotals, type RunningTotals } from '../createTotals.js';
export { totals } from '../totals.js';
export { type Summary } from './summarise.js';
