export { parseCsf, type CsfAddress, type CsfData, type CsfReading, type CsfWarning } from './parseCsf.js';
export { parseCsfQr, type CsfQr } from './parseCsfQr.js';
export { type CsfRegime } from './regimes.js';
export { type TextItem } from './TextItem.js';
