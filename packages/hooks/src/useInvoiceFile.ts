'use client';
import type { InvoiceDownload } from '@gigstack-ui/api';
import type { ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';

/** Reads the PDF or XML of a stamped invoice as a blob with its file name; nothing is read until `mutate` is called. */
export function useInvoiceFile(settings?: ChangeSettings<InvoiceDownload, { invoiceId: string; type: 'pdf' | 'xml' }>) {
  return useChange(({ client }, file) => client.download(file), settings);
}
