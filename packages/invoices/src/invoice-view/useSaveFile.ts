'use client';
import { useInvoiceFile } from '@gigstack-ui/hooks';
import { saveFile } from '@gigstack-ui/ui';

/** Downloads a file of an invoice through the host's proxy and hands it to the browser to save. */
export function useSaveFile(): { save: (invoiceId: string, type: 'pdf' | 'xml') => void; saving: 'pdf' | 'xml' | undefined; isFailed: boolean } {
  const file = useInvoiceFile();
  return {
    save: (invoiceId, type) => file.mutate({ invoiceId, type }, { onSuccess: ({ blob, fileName }) => saveFile(blob, fileName) }),
    saving: file.isPending ? file.variables.type : undefined,
    isFailed: file.isError,
  };
}
