import * as z from 'zod/mini';
import { amount, flag, listOf, metadata, presentText, text } from './answerFields.js';
import { reading, within } from './reading.js';
import { settingsShape } from './settingsShape.js';
import { tax } from './tax.js';

// Settings keep a rate as 0.16 or as 16. c_TasaOCuota: IVA and ISR stay below 1, IEPS reaches 1.6; a quota is an amount. @source integrators
const defaultTax = reading('object', (value, issues) => {
  const found = within(tax, value, issues);
  const { rate, factor, type } = found ?? {};
  const isFraction = rate === undefined || (type === 'IEPS' ? rate <= 1.6 : rate < 1);
  return found && !isFraction && factor !== 'Cuota' ? { ...found, rate: Number((rate / 100).toFixed(8)) } : found;
});

/** The settings of a team as they come back; rates of taxes always as fractions. @source cli, integrators */
export const teamSettings = z.looseObject({
  ...settingsShape({ flag, word: text, words: listOf(presentText), figure: amount, records: listOf(z.looseObject({})), free: metadata }),
  taxes: listOf(defaultTax),
  taxes_usd: listOf(defaultTax),
  withholding_taxes: listOf(defaultTax),
});

/** The settings of a team as they come back. */
export type TeamSettings = z.output<typeof teamSettings>;
