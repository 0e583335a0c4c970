'use client';
import { Badge, VisuallyHidden, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useFindings } from './FindingsProvider.js';
import { useFormValue } from './SessionContext.js';
import { StampButton } from './StampButton.js';
import { TotalText } from './TotalText.js';

/** The total and the one act, at the bottom edge of a narrow container. */
export function Dock({ onStamp }: { onStamp: () => void }) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const { errors } = useFindings();
  const currency = useFormValue(({ document }) => document.currency);
  return (
    <div className={slotClass('dock', 'gs-dock')} data-gs-slot="dock">
      <p className="gs-dock-total">
        <span>{texts.totalCurrency(currency)}</span>
        <b>
          <TotalText />
        </b>
      </p>
      {errors.length > 0 && (
        <Badge tone="bad">
          <span aria-hidden="true">{errors.length}</span>
          <VisuallyHidden>{texts.findingsToFix(errors.length)}</VisuallyHidden>
        </Badge>
      )}
      <StampButton onStamp={onStamp} isShort />
    </div>
  );
}
