'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useSaveFile } from '../invoice-view/useSaveFile.js';

/** The two files of an invoice, from its row. */
export function RowFiles({ invoiceId, folio }: { invoiceId: string; folio: string }) {
  const texts = useMessages(invoiceMessages);
  const { save, saving, isFailed } = useSaveFile();
  return (
    <div className="gs-list-files">
      <Button variant="quiet" size="sm" aria-label={texts.pdfOf(folio)} loading={saving === 'pdf'} onClick={() => save(invoiceId, 'pdf')}>
        PDF
      </Button>
      <Button variant="quiet" size="sm" aria-label={texts.xmlOf(folio)} loading={saving === 'xml'} onClick={() => save(invoiceId, 'xml')}>
        XML
      </Button>
      {isFailed && (
        <span className="gs-list-file-error" role="alert">
          {texts.downloadFailed}
        </span>
      )}
    </div>
  );
}
