'use client';
import { Button, Progress, useFocusOnMount, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';
import type { SelfInvoice } from '../self-invoice/useSelfInvoice.js';
import { RunRow } from './RunRow.js';
import { useRunEvents } from './useRunEvents.js';

/** Props of RunView. */
export interface RunViewProps {
  selfInvoice: SelfInvoice;
  onHome: () => void;
  /** Opens the customer's data, where most refusals are mended. */
  onFix: () => void;
}

/** Invoices being issued, and then what became of each purchase, one by one. */
export function RunView({ selfInvoice, onHome, onFix }: RunViewProps) {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { run, steps, isRunning, stampFailed } = selfInvoice;
  useRunEvents(steps);
  const states = run.map(({ id }) => steps.get(id)?.state ?? 'waiting');
  const done = states.filter((state) => state === 'stamped').length;
  const failed = states.filter((state) => state === 'failed').length;
  const title = isRunning ? texts.stampingTitle(done, run.length) : done === run.length ? texts.allStampedTitle(done) : done > 0 ? texts.partlyStampedTitle(done, run.length) : texts.noneStampedTitle;

  return (
    <div className={slotClass('portal-run', 'gs-portal-view')} data-gs-slot="portal-run" data-state={isRunning ? 'running' : 'done'}>
      <h1 ref={heading} tabIndex={-1} className="gs-portal-title" aria-live="polite">
        {title}
      </h1>
      {isRunning && (
        <>
          <p className="gs-portal-muted">{texts.stampingText}</p>
          <Progress label={title} hideLabel value={states.filter((state) => state !== 'waiting' && state !== 'stamping').length} max={run.length} />
        </>
      )}
      <ul className="gs-portal-rows gs-portal-paper">
        {run.map((receipt) => (
          <RunRow key={receipt.id} receipt={receipt} step={steps.get(receipt.id) ?? { state: 'waiting' }} />
        ))}
      </ul>
      {!isRunning && (
        <div className="gs-portal-acts">
          {failed > 0 && (
            <>
              <p className="gs-portal-muted">{texts.failedKept}</p>
              <Button variant="primary" size="lg" onClick={() => void stampFailed()}>
                {texts.tryFailed(failed)}
              </Button>
              <Button size="lg" onClick={onFix}>
                {texts.fix}
              </Button>
            </>
          )}
          <Button variant={failed > 0 ? 'quiet' : 'primary'} size="lg" onClick={onHome}>
            {texts.toStart}
          </Button>
        </div>
      )}
    </div>
  );
}
