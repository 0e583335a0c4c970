'use client';
import { Button, Card, ChevronDownIcon, IconButton, Skeleton, SlotClasses, useFormat, useMessages, useSlotClasses, type SlottedProps } from '@gigstack-ui/ui';
import { Menu, MenuItem } from '@gigstack-ui/ui/later';
import { forwardRef, useImperativeHandle, useState, type ReactNode } from 'react';
import type { PaymentSlot } from '../paymentSlots.js';
import { PaymentDialog, PaymentPanel } from '../laterParts.js';
import { paymentMessages } from '../messages/paymentMessages.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import type { PaymentRequestSlots } from './PaymentRequestSlots.js';
import { usePaymentRequest, type PaymentRequestModel, type UsePaymentRequestOptions } from './usePaymentRequest.js';
import { usePaymentRequestEvents } from './usePaymentRequestEvents.js';

/** Props of PaymentRequestButton. */
export interface PaymentRequestButtonProps extends UsePaymentRequestOptions, SlottedProps<PaymentSlot> {
  /** `button`, `split` with "already paid" beside it, or `inline`: the panel in the page. */
  variant?: 'button' | 'split' | 'inline' | undefined;
  /** The words on the button; "Cobrar $ 7,830.00" unless told. */
  children?: ReactNode;
  disabled?: boolean | undefined;
  /** Components of the host by place: `review`, `open`, `end`. */
  slots?: PaymentRequestSlots | undefined;
  onEvent?: ((event: PaymentRequestEvent) => void) | undefined;
}

/** What a host may do to a mounted request. */
export type PaymentRequestHandle = Pick<PaymentRequestModel, 'notify' | 'check'>;

const OwnPaymentRequestButton = forwardRef<PaymentRequestHandle, PaymentRequestButtonProps>(function PaymentRequestButton(
  { variant = 'button', children, disabled = false, slots = noSlots, onEvent, ...options },
  ref,
) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentMessages);
  const format = useFormat();
  const request = usePaymentRequest(options);
  const [isOpen, setOpen] = useState(false);
  const report = onEvent ?? ignore;
  usePaymentRequestEvents(request.state, report);
  useImperativeHandle(ref, () => ({ notify: request.notify, check: request.check }));

  const steps = { request, slots, canRepeat: options.requestKey === undefined, onEvent: report };

  if (variant === 'inline') return <PaymentPanel {...steps} disabled={disabled} fallback={<Card className="gs-pay-card"><Skeleton shape="control" /></Card>} />;

  const { totals } = request.order;
  const isOut = request.state.name !== 'idle' && request.state.name !== 'review';
  const open = () => {
    request.review();
    setOpen(true);
  };
  const main = (
    <Button variant="primary" disabled={disabled} loading={request.state.name === 'creating' && !isOpen} onPointerEnter={() => void PaymentDialog.preload()} onFocus={() => void PaymentDialog.preload()} onClick={open}>
      {isOut ? texts.showRequest : (children ?? (totals ? texts.chargeAmount(format.money(totals.total, totals.currency)) : texts.charge))}
    </Button>
  );

  return (
    <span className={slotClass('payment-request-button', 'gs-pay-button')} data-gs-slot="payment-request-button" data-state={request.state.name}>
      {variant === 'split' ? (
        <span className="gs-pay-split">
          {main}
          <Menu
            trigger={
              <IconButton label={texts.moreWays} variant="primary" disabled={disabled}>
                <ChevronDownIcon />
              </IconButton>
            }
          >
            <MenuItem onSelect={() => report({ type: 'payment.register', clientId: options.clientId })}>{texts.alreadyPaid}</MenuItem>
          </Menu>
        </span>
      ) : (
        main
      )}
      {isOpen && (
        <PaymentDialog
          {...steps}
          onClose={() => {
            setOpen(false);
            request.close();
          }}
        />
      )}
    </span>
  );
});

/** Asks a client for money from one button: review, link, live status, and what came of it. */
export const PaymentRequestButton = forwardRef<PaymentRequestHandle, PaymentRequestButtonProps>(function PaymentRequestButton({ classNames, ...props }, ref) {
  return (
    <SlotClasses<PaymentSlot> classNames={classNames}>
      <OwnPaymentRequestButton {...props} ref={ref} />
    </SlotClasses>
  );
});

const noSlots: PaymentRequestSlots = {};

function ignore(): void {}
