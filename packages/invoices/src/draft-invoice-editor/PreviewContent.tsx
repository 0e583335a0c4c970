'use client';
import { Alert, PdfView, Skeleton, Spinner, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { useEditor } from './SessionContext.js';
import { useFreshPreview } from './useFreshPreview.js';
import { usePreview } from './usePreview.js';

/** The real PDF of the API, made again once the typing rests. An older one stays in sight, and says so, until the new one is there. */
export function PreviewContent() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const editor = useEditor();
  const { preview, pdf, isStale } = usePreview(editor);
  const isLoading = preview.state === 'loading';
  useFreshPreview(editor);

  return (
    <div className="gs-preview" aria-busy={isLoading}>
      {preview.state === 'failed' && (
        <Alert tone="bad" title={later.previewFailed}>
          {preview.reason === 'unsaved' ? texts.saveFailedText : later.previewFailedText}
        </Alert>
      )}
      {isLoading && (
        <p className="gs-preview-wait" role="status">
          <Spinner /> {later.previewLoading}
        </p>
      )}
      {isStale && !isLoading && <Alert tone="info">{texts.previewStale}</Alert>}
      {pdf !== undefined && <PdfView pdf={pdf} title={later.previewFrame} stale={isStale} className="gs-preview-frame" />}
      {pdf === undefined && isLoading && <Skeleton shape="block" className="gs-preview-frame" />}
    </div>
  );
}
