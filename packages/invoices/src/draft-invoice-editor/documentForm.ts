import type { DraftInvoiceInput, DraftInvoiceOutput } from '@gigstack-ui/api';
import { randomKey } from '@gigstack-ui/hooks';
import { emailsOf } from './model/emailsOf.js';
import { numberField, numberToText } from './model/readNumber.js';

/** Everything about the invoice that is not a line, as the person typed it: numbers are text, '' means not given. Names are the API's own. */
export interface DocumentForm {
  readonly invoice_type: 'I' | 'E';
  readonly client_id: string;
  readonly use: string;
  readonly payment_method: string;
  readonly payment_form: string;
  readonly currency: string;
  readonly exchange_rate: string;
  readonly series: string;
  /** Issue date in Unix milliseconds; '' is the moment of the stamp. */
  readonly date: string;
  /** c_Exportacion; '' is 01. */
  readonly exports: string;
  /** Printed on the PDF, not part of the CFDI. */
  readonly invoice_pdf_notes: string;
  /** Addresses as typed, parted by commas, spaces or lines. */
  readonly emails: string;
  /** XML that goes after the CFDI. */
  readonly addenda: string;
  /** Period of a global invoice; null on any other. */
  readonly global: GlobalForm | null;
  readonly related_documents: readonly RelatedForm[];
  readonly complements: readonly ComplementForm[];
  /** Carries `gs_key`, the random mark by which a draft is found again when an answer was lost. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The sales a global invoice adds up: c_Periodicidad, c_Meses and a year. */
export interface GlobalForm {
  readonly periodicity: string;
  readonly months: string;
  readonly year: string;
}

/** CFDI relacionados: c_TipoRelacion and the UUIDs it points at. */
export interface RelatedForm {
  readonly relationship: string;
  readonly documents: readonly string[];
}

/** A complement passed through as XML. */
export interface ComplementForm {
  readonly type: string;
  readonly data: string;
}

/** A draft as the API gives or takes it: an answer of `drafts.get`, or the `defaults` of a host. */
export type DraftLike = Partial<DraftInvoiceOutput> | Partial<DraftInvoiceInput>;

/** The document of a draft; an empty one is an invoice of type I, paid by transfer. */
export function documentFromDraft(draft: DraftLike): DocumentForm {
  const payment_method = draft.payment_method ?? 'PUE';
  return {
    invoice_type: draft.invoice_type === 'E' ? 'E' : 'I',
    client_id: draft.client?.id ?? '',
    use: draft.use ?? '',
    payment_method,
    payment_form: draft.payment_form ?? (payment_method === 'PPD' ? '99' : '03'),
    currency: draft.currency ?? 'MXN',
    exchange_rate: draft.exchange_rate === undefined || draft.exchange_rate === 1 ? '' : numberToText(draft.exchange_rate),
    series: draft.series ?? '',
    // Answers say 0 where nobody chose a date.
    date: draft.date ? numberToText(draft.date) : '',
    exports: draft.exports === '01' ? '' : (draft.exports ?? ''),
    invoice_pdf_notes: draft.invoice_pdf_notes ?? '',
    emails: (draft.emails ?? []).join(', '),
    addenda: draft.addenda ?? '',
    global: globalFromDraft(draft.global),
    related_documents: (draft.related_documents ?? []).map(({ relationship, documents }) => ({ relationship: relationship ?? '', documents: [...(documents ?? [])] })),
    complements: (draft.complements ?? []).map(({ type, data }) => ({ type: type ?? '', data: typeof data === 'string' ? data : '' })),
    metadata: { gs_key: randomKey(), ...draft.metadata },
  };
}

/** The document as the API takes it: what is empty or not yet whole is left out, nothing else is. */
export function documentToBody(document: DocumentForm): Omit<DraftInvoiceInput, 'items'> {
  const emails = emailsOf(document.emails).valid;
  const related = document.related_documents.filter(({ relationship, documents }) => relationship && documents.length > 0);
  const complements = document.complements.filter(({ type, data }) => type.trim() && data.trim());
  return {
    invoice_type: document.invoice_type,
    ...(document.client_id && { client: { id: document.client_id } }),
    ...(document.use && { use: document.use }),
    ...(document.payment_method && { payment_method: document.payment_method }),
    ...(document.payment_form && { payment_form: document.payment_form }),
    ...(document.currency && { currency: document.currency }),
    ...numberField('exchange_rate', document.currency === 'MXN' ? '' : document.exchange_rate),
    ...(document.series && { series: document.series }),
    ...(document.date && { date: Number(document.date) }),
    ...(document.exports && { exports: document.exports }),
    ...(document.invoice_pdf_notes.trim() && { invoice_pdf_notes: document.invoice_pdf_notes }),
    ...(emails.length > 0 && { emails: [...emails] }),
    ...(document.addenda.trim() && { addenda: document.addenda }),
    ...(document.global && { global: { ...document.global, year: Number(document.global.year) } }),
    ...(related.length > 0 && { related_documents: related.map(({ relationship, documents }) => ({ relationship, documents: [...documents] })) }),
    ...(complements.length > 0 && { complements: complements.map(({ type, data }) => ({ type, data })) }),
    metadata: document.metadata,
  };
}

/** An answer spells "not a global invoice" as null or {}. */
function globalFromDraft(global: DraftLike['global']): GlobalForm | null {
  if (!global?.periodicity && !global?.months && !global?.year) return null;
  return { periodicity: global.periodicity ?? '', months: global.months ?? '', year: numberToText(global.year) };
}
