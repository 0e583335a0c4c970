'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { lazyPart } from '../lazy-part/lazyPart.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of QrCode; native props go to the element around the drawing. */
export interface QrCodeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** What a camera reads, at most 2,331 bytes. */
  value: string;
  /** What assistive technology says instead of the drawing, e.g. "Código QR con la liga de pago". */
  label: string;
}

/** The encoder comes with the first code that is shown. */
const Drawing = lazyPart(() => import('./QrDrawing.js').then(({ QrDrawing }) => QrDrawing));

const OwnQrCode = forwardRef<HTMLSpanElement, QrCodeProps>(function QrCode({ value, label, className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <span data-gs-slot="qr-code" {...rest} ref={ref} role="img" aria-label={label} className={slotClass('qr-code', 'gs-qr', className)}>
      <Drawing value={value} />
    </span>
  );
});

/** A QR code: dark on white in both schemes, because many cameras read nothing else. */
export const QrCode = adaptable('QrCode', OwnQrCode);
