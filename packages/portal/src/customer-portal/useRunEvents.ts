'use client';
import { useEffect, useRef } from 'react';
import type { StampSteps } from '../self-invoice/createStampQueue.js';
import { usePortalSettings } from './PortalSettings.js';

/** Tells the host what became of each purchase, once. */
export function useRunEvents(steps: StampSteps): void {
  const { onEvent } = usePortalSettings();
  const told = useRef(new Map<string, unknown>());
  useEffect(() => {
    for (const [receiptId, step] of steps) {
      if (told.current.get(receiptId) === step) continue;
      told.current.set(receiptId, step);
      if (step.state === 'stamped') onEvent({ type: 'receipt.stamped', receiptId, invoiceId: step.invoiceId });
      if (step.state === 'failed') onEvent({ type: 'receipt.failed', receiptId, code: step.error.code });
    }
  }, [steps, onEvent]);
}
