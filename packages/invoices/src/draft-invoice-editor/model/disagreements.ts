import type { DraftInvoiceInput, DraftInvoiceOutput, Item, ItemSchema, Tax, TaxSchema } from '@gigstack-ui/api';
import { inferTaxObject } from '@gigstack-ui/cfdi/choices';
import { documentFromDraft, documentToBody } from '../documentForm.js';
import { toTax } from './toTax.js';

const DOCUMENT = ['invoice_type', 'use', 'payment_method', 'payment_form', 'currency', 'series', 'exchange_rate', 'exports'] as const;
/** What a server makes up for nobody: here one side that has nothing differs from one that has something. */
const OPTIONAL = ['date', 'invoice_pdf_notes', 'emails', 'addenda', 'global', 'related_documents', 'complements'] as const;
const ITEM = ['description', 'quantity', 'unit_price', 'product_key', 'unit_key', 'taxability'] as const;

/**
 * API paths at which a stored draft is not what was sent. What we left out may come back with a default of the server;
 * a list of items may not come back longer or shorter.
 */
export function disagreements(sent: DraftInvoiceInput, stored: DraftInvoiceOutput): string[] {
  const [written, kept] = [sent, stored].map((draft) => documentToBody(documentFromDraft(draft)));
  const document = [
    ...DOCUMENT.filter((name) => sent[name] !== undefined && !same(sent[name], stored[name])),
    ...OPTIONAL.filter((name) => JSON.stringify(written?.[name]) !== JSON.stringify(kept?.[name])),
  ];
  const client = (sent.client?.id ?? '') === (stored.client?.id ?? '') ? [] : ['client'];
  const items = sent.items ?? [];
  const storedItems = stored.items ?? [];
  if (items.length !== storedItems.length) return [...document, ...client, 'items'];
  return [...document, ...client, ...items.flatMap((item, index) => itemDisagreements(item, storedItems[index] ?? {}).map((field) => `items[${index}].${field}`))];
}

function itemDisagreements(sent: ItemSchema, stored: Item): string[] {
  // An object of tax that is not told is the one that the taxes imply.
  const kept = { ...stored, taxability: stored.taxability ?? inferTaxObject((stored.taxes ?? []).map(toTax)) };
  const fields: string[] = ITEM.filter((name) => sent[name] !== undefined && !same(sent[name], kept[name]));
  if (Number(sent.discount ?? 0) !== Number(stored.discount ?? 0)) fields.push('discount');
  if (!sameParty(sent.third_party, stored.third_party)) fields.push('third_party');
  if (!sameTaxes(sent.taxes ?? [], stored.taxes ?? [])) fields.push('taxes');
  return fields;
}

/** Examples of answers show no third party at all: one that is not there says nothing. */
function sameParty(sent: ItemSchema['third_party'], stored: Item['third_party']): boolean {
  return !stored || (['tax_id', 'legal_name', 'tax_system', 'zip'] as const).every((name) => (sent?.[name] ?? '') === (stored[name] ?? ''));
}

function sameTaxes(sent: readonly TaxSchema[], stored: readonly Tax[]): boolean {
  return writtenTaxes(sent) === writtenTaxes(stored);
}

function writtenTaxes(taxes: readonly (Tax | TaxSchema)[]): string {
  const texts = taxes.map((tax) => {
    const { type, factor, rate, withholding, inclusive = false, units = 1 } = toTax(tax);
    return [type, factor, rate, withholding, inclusive, units].join();
  });
  return texts.sort().join(';');
}

/** Numbers may come back as text and the other way round; what counts is the value. */
function same(sent: unknown, stored: unknown): boolean {
  return typeof sent === 'number' ? sent === Number(stored) : sent === stored;
}
