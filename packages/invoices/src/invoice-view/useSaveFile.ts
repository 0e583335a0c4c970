'use client';
import { useInvoiceFile } from '@gigstack-ui/hooks';

/** Downloads a file of an invoice through the host's proxy and hands it to the browser to save. */
export function useSaveFile(): { save: (invoiceId: string, type: 'pdf' | 'xml') => void; saving: 'pdf' | 'xml' | undefined; isFailed: boolean } {
  const file = useInvoiceFile();
  return {
    save: (invoiceId, type) => file.mutate({ invoiceId, type }, { onSuccess: ({ blob, fileName }) => saveAs(blob, fileName) }),
    saving: file.isPending ? file.variables.type : undefined,
    isFailed: file.isError,
  };
}

function saveAs(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser has taken the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
