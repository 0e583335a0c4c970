'use client';
import { Button, Card, ChevronDownIcon, Skeleton, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useId } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditorSettings } from './EditorSettings.js';
import { DeleteDraft, MoreSettings } from './laterParts.js';
import { useEditorState } from './SessionContext.js';

interface MoreSectionProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** What most invoices never need, behind one button: notes, e-mails, relations, export, metadata and raw XML; and the way to give the draft up. */
export function MoreSection({ isOpen, onOpenChange }: MoreSectionProps) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const { readOnly } = useEditorSettings();
  const isStored = useEditorState(({ stored }) => stored !== undefined);
  const id = useId();
  return (
    <Card aria-label={texts.more} className={slotClass('more')} data-gs-slot="more" data-state={isOpen ? 'open' : 'closed'}>
      <div className="gs-more-head">
        <Button variant="quiet" className="gs-more-button" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpenChange(!isOpen)}>
          {texts.moreSettings}
          <ChevronDownIcon />
        </Button>
        {isStored && !readOnly && <DeleteDraft />}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <MoreSettings fallback={<Skeleton shape="control" count={3} />} />}
      </div>
    </Card>
  );
}
