import * as z from 'zod/mini';
import { address } from './address.js';
import { amount, flag, listOf, maybe, presentText, text } from './answerFields.js';
import { reading, within } from './reading.js';
import { tax } from './tax.js';
import { time } from './time.js';

// Settings keep a rate as 0.16 or as 16. c_TasaOCuota: IVA and ISR stay below 1, IEPS reaches 1.6; a quota is an amount. @source integrators
const defaultTax = reading('object', (value, issues) => {
  const found = within(tax, value, issues);
  const { rate, factor, type } = found ?? {};
  const isFraction = rate === undefined || (type === 'IEPS' ? rate <= 1.6 : rate < 1);
  return found && !isFraction && factor !== 'Cuota' ? { ...found, rate: Number((rate / 100).toFixed(8)) } : found;
});

/** A team, that is an issuer, as it comes back. @source docs, cli, integrators */
export const team = z.looseObject({
  id: presentText,
  legal_name: text,
  tax_id: text,
  tax_system: text,
  address: maybe(address),
  brand: maybe(z.looseObject({ alias: text, primary_color: text, secondary_color: text, logo: text })),
  settings: maybe(z.looseObject({ taxes: listOf(defaultTax), withholding_taxes: listOf(defaultTax) })),
  support_email: text,
  support_phone: text,
  sat: maybe(z.looseObject({ completed: flag, csd_expires_at: time, connected_at: time })),
  billing: maybe(z.looseObject({ credits: amount })),
  created_at: time,
});

/** A team, that is an issuer, as it comes back; times in Unix milliseconds, tax rates as fractions. */
export type Team = z.output<typeof team>;
