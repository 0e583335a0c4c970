'use client';
import type { Receipt } from '@gigstack-ui/api';
import { Badge, Spinner, useFormat, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import type { StampStep } from '../self-invoice/createStampQueue.js';
import { FileButtons } from './FileButtons.js';
import { receiptName } from './receiptName.js';
import { StampRefusal } from './StampRefusal.js';

/** One purchase of a run: what it is, what became of it, and its files or the reason. */
export function RunRow({ receipt, step }: { receipt: Receipt; step: StampStep }) {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const name = receiptName(receipt, texts.purchase);
  return (
    <li className="gs-portal-row gs-portal-invoice" data-state={step.state}>
      <div className="gs-portal-what">
        <b>{name}</b>
      </div>
      <span className="gs-portal-amount">{format.money(String(receipt.total ?? 0), receipt.currency ?? 'MXN')}</span>
      <div className="gs-portal-state">
        {step.state === 'waiting' && <Badge>{texts.stampWaiting}</Badge>}
        {step.state === 'stamping' && (
          <Badge tone="accent">
            <Spinner />
            {texts.stampRunning}
          </Badge>
        )}
        {step.state === 'stamped' && <Badge tone="ok">{step.already ? texts.stampAlready : texts.stamped}</Badge>}
        {step.state === 'failed' && <Badge tone="bad">{texts.stampFailed}</Badge>}
        {step.state === 'unknown' && <Badge tone="warn">{texts.stampUnknown}</Badge>}
      </div>
      {step.state === 'stamped' && step.invoiceId && <FileButtons invoiceId={step.invoiceId} name={name} />}
      {step.state === 'failed' && <StampRefusal error={step.error} />}
      {step.state === 'unknown' && <p className="gs-portal-small gs-portal-reason">{texts.stampUnknownText}</p>}
    </li>
  );
}
