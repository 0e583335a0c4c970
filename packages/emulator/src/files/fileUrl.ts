import type { InvoiceRecord } from '../records/InvoiceRecord.js';

/** The address of an invoice's file; its signature opens it without a key. */
export function fileUrl(origin: string, { id, signature }: InvoiceRecord, type: 'pdf' | 'xml'): string {
  return `${origin}/files/${id}.${type}?signature=${signature}`;
}
