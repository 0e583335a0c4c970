'use client';
import { Badge, Card, CheckIcon, Skeleton, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useFindings } from './FindingsProvider.js';
import { FindingList } from './laterParts.js';
import type { FormPath } from './model/formPath.js';
import { RejectionItems } from './RejectionItems.js';
import { useEditorState } from './SessionContext.js';

/** What the SAT would reject and what is worth a look, each with the way to its field. */
export function FindingsCard({ onGoTo }: { onGoTo: (path: FormPath) => void }) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const { state, findings, errors } = useFindings();
  const isRefused = useEditorState(({ problems }) => Object.values(problems).some(({ source }) => source === 'sat'));
  const others = findings.length - errors.length;
  const badge = errors.length > 0 ? <Badge tone="bad">{texts.findingsToFix(errors.length)}</Badge> : others > 0 && <Badge tone="warn">{texts.findingsToSee(others)}</Badge>;

  return (
    <Card title={texts.findings} headingLevel={3} badge={badge} className={slotClass('findings')} data-gs-slot="findings" data-state={state} aria-keyshortcuts="F8">
      {state === 'untouched' && <p className="gs-finding-text">{texts.findingsPending}</p>}
      {state === 'loading' && <Skeleton count={2} />}
      <RejectionItems onGoTo={onGoTo} />
      {state === 'checked' && errors.length === 0 && !isRefused && (
        <p className="gs-findings-clear">
          <CheckIcon />
          <span>
            <b>{texts.findingsClear}</b>. {texts.findingsClearText}
          </span>
        </p>
      )}
      {state === 'checked' && <FindingList fallback={findings.length > 0 && <Skeleton count={2} />} findings={findings} onGoTo={onGoTo} />}
    </Card>
  );
}
