'use client';
import { Card, Skeleton, VisuallyHidden, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';

/** The geometry of the editor while its draft is on the way. */
export function EditorSkeleton() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  return (
    <div className={slotClass('draft-invoice-editor', 'gs-editor')} data-gs-slot="draft-invoice-editor" data-state="loading" aria-busy="true">
      <VisuallyHidden role="status">{texts.loadingDraft}</VisuallyHidden>
      <div className="gs-editor-columns">
        <div className="gs-editor-main">
          <Card>
            <Skeleton count={2} />
          </Card>
          <Card>
            <Skeleton shape="control" />
          </Card>
          <Card>
            <Skeleton shape="control" count={4} />
          </Card>
        </div>
        <div className="gs-editor-rail">
          <Card>
            <Skeleton count={5} />
          </Card>
        </div>
      </div>
    </div>
  );
}
