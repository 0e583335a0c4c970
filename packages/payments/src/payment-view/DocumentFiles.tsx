'use client';
import { useInvoiceFile } from '@gigstack-ui/hooks';
import { Button, saveFile, useMessages } from '@gigstack-ui/ui';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';

/** PDF and XML of a stamped document. */
export function DocumentFiles({ invoiceId, name }: { invoiceId: string; name: string }) {
  const texts = useMessages(paymentViewMessages);
  const file = useInvoiceFile();
  const running = file.isPending ? file.variables.type : undefined;
  const save = (type: 'pdf' | 'xml') => file.mutate({ invoiceId, type }, { onSuccess: ({ blob, fileName }) => saveFile(blob, fileName) });
  return (
    <div className="gs-pay-files">
      <Button size="sm" aria-label={texts.pdfOf(name)} loading={running === 'pdf'} onClick={() => save('pdf')}>
        PDF
      </Button>
      <Button size="sm" aria-label={texts.xmlOf(name)} loading={running === 'xml'} onClick={() => save('xml')}>
        XML
      </Button>
      {file.isError && (
        <span role="alert" className="gs-pay-bad">
          {texts.downloadFailed}
        </span>
      )}
    </div>
  );
}
