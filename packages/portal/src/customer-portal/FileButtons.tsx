'use client';
import { useInvoiceFile } from '@gigstack-ui/hooks';
import { Button, saveFile, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';

import { usePortalSettings } from './PortalSettings.js';

/** The two files of an invoice. */
export function FileButtons({ invoiceId, name }: { invoiceId: string; name: string }) {
  const texts = useMessages(portalMessages);
  const { onEvent } = usePortalSettings();
  const file = useInvoiceFile();
  const running = file.isPending ? file.variables.type : undefined;
  const save = (type: 'pdf' | 'xml') =>
    file.mutate(
      { invoiceId, type },
      {
        onSuccess: ({ blob, fileName }) => {
          saveFile(blob, fileName);
          onEvent({ type: 'invoice.downloaded', invoiceId, file: type });
        },
      },
    );
  return (
    <div className="gs-portal-files">
      <Button size="sm" aria-label={texts.pdfOf(name)} loading={running === 'pdf'} onClick={() => save('pdf')}>
        PDF
      </Button>
      <Button size="sm" aria-label={texts.xmlOf(name)} loading={running === 'xml'} onClick={() => save('xml')}>
        XML
      </Button>
      {file.isError && (
        <span role="alert" className="gs-portal-small" data-tone="bad">
          {texts.downloadFailed}
        </span>
      )}
    </div>
  );
}
