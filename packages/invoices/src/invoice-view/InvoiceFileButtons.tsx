'use client';
import { Button, DownloadIcon, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useSaveFile } from './useSaveFile.js';

/** Downloads of the two files every invoice has. */
export function InvoiceFileButtons({ invoiceId }: { invoiceId: string }) {
  const texts = useMessages(invoiceMessages);
  const { save, saving, isFailed } = useSaveFile();
  return (
    <div className="gs-invoice-files">
      <Button loading={saving === 'pdf'} onClick={() => save(invoiceId, 'pdf')}>
        <DownloadIcon />
        {texts.downloadPdf}
      </Button>
      <Button loading={saving === 'xml'} onClick={() => save(invoiceId, 'xml')}>
        <DownloadIcon />
        {texts.downloadXml}
      </Button>
      {isFailed && (
        <p className="gs-invoice-file-error" role="alert">
          {texts.downloadFailed}
        </p>
      )}
    </div>
  );
}
