/** The fields of the document, by the API's names. */
export type DocumentFieldName =
  | 'client'
  | 'use'
  | 'invoice_type'
  | 'payment_method'
  | 'payment_form'
  | 'currency'
  | 'exchange_rate'
  | 'series'
  | 'date'
  | 'exports'
  | 'invoice_pdf_notes'
  | 'emails'
  | 'metadata'
  | 'addenda'
  | 'complements'
  | 'related_documents'
  | 'global';

/** The fields of a line, by the API's names. */
export type LineFieldName = 'description' | 'product_key' | 'unit_key' | 'quantity' | 'unit_price' | 'taxes' | 'discount' | 'taxability' | 'sku' | 'third_party';

/** The sections of the editor; a rule for a section is one for everything in it. */
export type DraftInvoiceSection = 'receiver' | 'document' | 'lines' | 'more' | 'totals' | 'findings' | 'preview';

/** Whatever a rule can be made for; one for `items.taxes` holds for the taxes of every line. */
export type DraftInvoiceFieldName = DocumentFieldName | `items.${LineFieldName}` | DraftInvoiceSection;

/** `hidden`: not shown, its value stays. `locked`: shown, not to be changed. `required`: the stamp waits for it. */
export type DraftInvoiceFieldRule = 'hidden' | 'locked' | 'required';

/** What a host asks of fields and sections. */
export type DraftInvoiceFields = { readonly [Name in DraftInvoiceFieldName]?: DraftInvoiceFieldRule | readonly DraftInvoiceFieldRule[] | undefined };

/** Every field of a line. */
export const lineFieldNames: readonly LineFieldName[] = ['description', 'product_key', 'unit_key', 'quantity', 'unit_price', 'taxes', 'discount', 'taxability', 'sku', 'third_party'];

const SECTION_OF: Record<DocumentFieldName, DraftInvoiceSection> = {
  client: 'receiver',
  use: 'receiver',
  invoice_type: 'document',
  payment_method: 'document',
  payment_form: 'document',
  currency: 'document',
  exchange_rate: 'document',
  series: 'document',
  date: 'document',
  exports: 'more',
  invoice_pdf_notes: 'more',
  emails: 'more',
  metadata: 'more',
  addenda: 'more',
  complements: 'more',
  related_documents: 'more',
  global: 'more',
};

/** Whether a rule holds for a field, by itself or by its section. */
export function holds(fields: DraftInvoiceFields, name: DraftInvoiceFieldName, rule: DraftInvoiceFieldRule): boolean {
  return has(fields[name], rule) || (rule !== 'required' && has(fields[sectionOf(name)], rule));
}

/** The document fields that the stamp waits for. */
export function requiredFields(fields: DraftInvoiceFields): DocumentFieldName[] {
  return (Object.keys(SECTION_OF) as DocumentFieldName[]).filter((name) => holds(fields, name, 'required'));
}

/** The fields of each line that the stamp waits for. */
export function requiredLineFields(fields: DraftInvoiceFields): LineFieldName[] {
  return lineFieldNames.filter((name) => holds(fields, `items.${name}`, 'required'));
}

function sectionOf(name: DraftInvoiceFieldName): DraftInvoiceSection {
  if (name.startsWith('items.')) return 'lines';
  return SECTION_OF[name as DocumentFieldName] ?? (name as DraftInvoiceSection);
}

function has(rules: DraftInvoiceFields[DraftInvoiceFieldName], rule: DraftInvoiceFieldRule): boolean {
  return Array.isArray(rules) ? rules.includes(rule) : rules === rule;
}
