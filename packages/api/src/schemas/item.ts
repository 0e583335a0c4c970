import * as z from 'zod/mini';
import { amount, listOf, maybe, text } from './answerFields.js';
import { tax } from './tax.js';

/** What a line says in words and numbers, in either direction. @source docs, n8n, integrators */
export function itemShape<Text, Amount>(text: Text, amount: Amount) {
  return {
    id: text,
    description: text,
    sku: text,
    product_key: text,
    unit_key: text,
    unit_name: text,
    /** SAT ObjetoImp, "01" to "08". */
    taxability: text,
    quantity: amount,
    /** Price of one unit, in the currency; net unless a tax of the line is inclusive. */
    unit_price: amount,
    /** An amount in the price's own terms, not a percentage. */
    discount: amount,
  };
}

/** On whose behalf a line is invoiced, in either direction. @source docs */
export function thirdParty<Text>(text: Text) {
  return { tax_system: text, legal_name: text, zip: text, tax_id: text };
}

/** One line as it comes back. @source docs */
export const item = z.looseObject({
  ...itemShape(text, amount),
  taxes: listOf(tax),
  third_party: maybe(z.looseObject(thirdParty(text))),
});

/** One line as it comes back. */
export type Item = z.output<typeof item>;
