import * as z from 'zod/mini';
import { amount, listOf, maybe, text } from './answerFields.js';
import { tax } from './tax.js';

/** What a line says in words and numbers, in either direction. @source docs, n8n, integrators */
export function itemShape<Word, Figure>(word: Word, figure: Figure) {
  return {
    id: word,
    description: word,
    sku: word,
    product_key: word,
    unit_key: word,
    unit_name: word,
    /** SAT ObjetoImp, "01" to "08". */
    taxability: word,
    quantity: figure,
    /** Price of one unit, in the currency; net unless a tax of the line is inclusive. */
    unit_price: figure,
    /** An amount in the price's own terms, not a percentage. */
    discount: figure,
  };
}

/** On whose behalf a line is invoiced, in either direction. @source docs */
export function thirdParty<Word>(word: Word) {
  return { tax_system: word, legal_name: word, zip: word, tax_id: word };
}

/** One line as it comes back. @source docs */
export const item = z.looseObject({
  ...itemShape(text, amount),
  taxes: listOf(tax),
  third_party: maybe(z.looseObject(thirdParty(text))),
});

/** One line as it comes back. */
export type Item = z.output<typeof item>;
