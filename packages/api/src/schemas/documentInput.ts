import * as z from 'zod/mini';

const typed = z.optional(z.string());

/** CFDI de relación: SAT relation "01" to "07" and the UUIDs it points at. @source docs */
export const relatedDocumentInput = z.strictObject({ relationship: z.string(), documents: z.array(z.string()) });

/** Data of a global invoice: SAT periodicity "01" to "05", months "01" to "18", year. @source docs */
export const globalInput = z.strictObject({ periodicity: z.string(), months: z.string(), year: z.number() });

/** A complement passed through as XML. @source docs */
export const complementInput = z.strictObject({ type: z.string(), data: z.string() });

/** What drafts and invoices share when they are sent. @source docs; for drafts also inferred from the fields that come back */
export const documentInput = {
  /** ISO 4217; the API's default is MXN. */
  currency: typed,
  exchange_rate: z.optional(z.number()),
  use: typed,
  payment_form: typed,
  payment_method: typed,
  series: typed,
  exports: typed,
  addenda: typed,
  invoice_pdf_notes: typed,
  global: z.optional(globalInput),
  related_documents: z.optional(z.array(relatedDocumentInput)),
  complements: z.optional(z.array(complementInput)),
  emails: z.optional(z.array(z.string())),
  metadata: z.optional(z.record(z.string(), z.unknown())),
};
