'use client';
import type { InvoiceDownload } from '@gigstack-ui/api';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';

/** Which file of which invoice, by its UUID. */
export interface InvoiceFileRequest {
  invoiceId: string;
  type: 'pdf' | 'xml';
}

/** Reads the PDF or XML of a stamped invoice as a blob with its file name; nothing is read until `mutate` is called. */
export function useInvoiceFile(settings?: ChangeSettings<InvoiceDownload, InvoiceFileRequest>): ChangeResult<InvoiceDownload, InvoiceFileRequest> {
  return useChange(({ client }, file) => client.download(file), settings);
}
