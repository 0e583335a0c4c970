'use client';
import { useMessages } from '@gigstack-ui/ui';
import { Drawer } from '@gigstack-ui/ui/dialog';
import { laterMessages } from '../messages/laterMessages.js';
import { PreviewContent } from './PreviewContent.js';
import { RefreshPreview } from './RefreshPreview.js';

/** The preview over a narrow form. */
export function PreviewDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const texts = useMessages(laterMessages);
  return (
    <Drawer
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title={texts.previewTitle}
      description={texts.noFiscalValue}
      footer={<RefreshPreview />}
    >
      <PreviewContent />
    </Drawer>
  );
}
