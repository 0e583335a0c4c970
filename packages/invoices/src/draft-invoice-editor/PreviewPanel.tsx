'use client';
import { Card, CrossIcon, IconButton, useMessages } from '@gigstack-ui/ui';
import { laterMessages } from '../messages/laterMessages.js';
import { PreviewContent } from './PreviewContent.js';
import { RefreshPreview } from './RefreshPreview.js';

/** The preview beside a wide form, so that it is seen changing with what is typed. */
export function PreviewPanel({ onClose }: { onClose: () => void }) {
  const texts = useMessages(laterMessages);
  return (
    <Card
      title={texts.previewTitle}
      headingLevel={3}
      className="gs-preview-panel"
      actions={
        <>
          <RefreshPreview />
          <IconButton label={texts.previewHide} size="sm" onClick={onClose}>
            <CrossIcon />
          </IconButton>
        </>
      }
    >
      <PreviewContent />
    </Card>
  );
}
