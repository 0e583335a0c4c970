export { satErrors, type SatAnswer, type SatError, type SatErrorFixer, type SatErrorText } from './satErrors.js';
