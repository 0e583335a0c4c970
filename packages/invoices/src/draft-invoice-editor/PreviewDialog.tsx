'use client';
import { Alert, Button, PdfView, Spinner, useMessages } from '@gigstack-ui/ui';
import { Drawer } from '@gigstack-ui/ui/dialog';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor } from './SessionContext.js';
import { usePreview } from './usePreview.js';

/** The real PDF of the API, marked as without fiscal value. An older one stays in sight, and says so, until the new one is there. */
export function PreviewDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const texts = useMessages(invoiceMessages);
  const editor = useEditor();
  const { preview, pdf, isStale } = usePreview(editor);
  const isLoading = preview.state === 'loading';

  return (
    <Drawer
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title={texts.previewTitle}
      description={texts.noFiscalValue}
      footer={
        <Button loading={isLoading} onClick={() => void editor.refreshPreview()}>
          {texts.previewRefresh}
        </Button>
      }
    >
      <div className="gs-preview" aria-busy={isLoading}>
        {preview.state === 'failed' && (
          <Alert tone="bad" title={texts.previewFailed}>
            {preview.reason === 'unsaved' ? texts.saveFailedText : texts.previewFailedText}
          </Alert>
        )}
        {isLoading && (
          <p className="gs-preview-wait" role="status">
            <Spinner /> {texts.previewLoading}
          </p>
        )}
        {isStale && !isLoading && <Alert tone="info">{texts.previewStale}</Alert>}
        {pdf !== undefined && <PdfView pdf={pdf} title={texts.previewFrame} stale={isStale} />}
      </div>
    </Drawer>
  );
}
