import type { IncomeInvoice, InvoiceDownload } from '@gigstack-ui/api';
import type { Format, Wording } from '@gigstack-ui/ui';
import { invoiceFolio } from '../customer-portal/invoiceFolio.js';
import type { esMX } from '../messages/es-MX.js';
import { createArchive } from './createArchive.js';
import { csvText } from './csvText.js';

interface ArchiveOrder {
  readonly invoices: readonly IncomeInvoice[];
  readonly texts: Wording<typeof esMX>;
  readonly format: Format;
  readonly signal: AbortSignal;
  readonly download: (invoiceId: string, type: 'pdf' | 'xml') => Promise<InvoiceDownload>;
  /** Told after each invoice. */
  readonly onProgress: (done: number) => void;
}

/** Reads both files of every invoice, one invoice at a time, and packs them with a list; counts what could not be read. */
export async function writeArchive({ invoices, texts, format, signal, download, onProgress }: ArchiveOrder): Promise<{ blob: Blob; missing: number }> {
  const archive = createArchive();
  let missing = 0;
  for (const [index, { uuid }] of invoices.entries()) {
    for (const result of await Promise.allSettled([download(uuid, 'pdf'), download(uuid, 'xml')])) {
      signal.throwIfAborted();
      if (result.status === 'rejected') missing += 1;
      else archive.add(result.value.fileName, new Uint8Array(await result.value.blob.arrayBuffer()));
    }
    onProgress(index + 1);
  }
  archive.add(texts.zipListName, new TextEncoder().encode(listOf(invoices, texts, format)));
  return { blob: archive.finish(), missing };
}

function listOf(invoices: readonly IncomeInvoice[], texts: Wording<typeof esMX>, format: Format): string {
  const heads = [texts.columnFolio, texts.columnDate, texts.columnUuid, texts.columnDescription, texts.columnTotal, texts.columnCurrency, texts.columnStatus];
  const rows = invoices.map((invoice) => {
    const moment = invoice.stamp?.stamp_at ?? invoice.created_at;
    const what = (invoice.items ?? []).map(({ description = '' }) => description).join('; ');
    return [invoiceFolio(invoice) ?? '', moment === undefined ? '' : format.date(moment), invoice.uuid, what, (invoice.total ?? 0).toFixed(2), invoice.currency ?? 'MXN', invoice.status === 'canceled' ? texts.cancelled : texts.valid];
  });
  return csvText([heads, ...rows]);
}
