'use client';
import { Button, Card, DocumentIcon, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor } from './SessionContext.js';
import { usePreview } from './usePreview.js';

/** The way to the preview beside the form, and whether the one that was made is still true. */
export function PreviewCard({ onOpen }: { onOpen: () => void }) {
  const texts = useMessages(invoiceMessages);
  const { pdf, isStale } = usePreview(useEditor());
  return (
    <Card
      title={texts.preview}
      headingLevel={3}
      className="gs-preview-card"
      actions={
        <Button variant="quiet" size="sm" onClick={onOpen}>
          {texts.previewShow}
        </Button>
      }
    >
      <div className="gs-sheet" data-state={isStale ? 'stale' : 'fresh'}>
        <DocumentIcon />
        <p>{pdf !== undefined && isStale ? texts.previewStale : texts.previewNone}</p>
      </div>
    </Card>
  );
}
