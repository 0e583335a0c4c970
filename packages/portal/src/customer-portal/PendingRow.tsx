'use client';
import type { Receipt } from '@gigstack-ui/api';
import { Checkbox, useFormat, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { receiptName } from './receiptName.js';

interface PendingRowProps {
  receipt: Receipt;
  isChosen: boolean;
  onChoose: (receiptId: string, isChosen: boolean) => void;
}

/** One purchase that can be chosen; the whole row is its label. */
export function PendingRow({ receipt, isChosen, onChoose }: PendingRowProps) {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const { id, created_at, valid_until, total = 0, currency = 'MXN' } = receipt;
  return (
    <li className="gs-portal-row" data-state={isChosen ? 'chosen' : 'free'}>
      <Checkbox
        checked={isChosen}
        onCheckedChange={(checked) => onChoose(id, checked)}
        label={
          <span className="gs-portal-purchase">
            <b className="gs-portal-what">{receiptName(receipt, texts.purchase)}</b>
            <span className="gs-portal-small gs-portal-muted">
              {created_at !== undefined && format.date(created_at)}
              {created_at !== undefined && valid_until !== undefined && ' · '}
              {valid_until !== undefined && texts.until(format.date(valid_until))}
            </span>
            <span className="gs-portal-amount">{format.money(String(total), currency)}</span>
          </span>
        }
      />
    </li>
  );
}
