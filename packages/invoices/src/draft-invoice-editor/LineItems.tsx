'use client';
import { Badge, Button, Card, PlusIcon, useMessages } from '@gigstack-ui/ui';
import { useCallback, useRef, useState, type ClipboardEvent } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { sentLinesOf } from './draftInvoiceForm.js';
import { LineDetail, PasteDialog } from './laterParts.js';
import { LineItemRow } from './LineItemRow.js';
import { LineKeysHint } from './LineKeysHint.js';
import { LinesActions } from './LinesActions.js';
import { nearObserver } from './nearObserver.js';
import { isTable } from './paste/isTable.js';
import { RemovedLine } from './RemovedLine.js';
import { SavedServices } from './SavedServices.js';
import { useFormValue } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineKeys } from './useLineKeys.js';

/** From here on, rows far from the screen rest. */
const LONG = 50;

/** The concepts of the invoice. */
export function LineItems({ readOnly }: { readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const order = useFormValue((values) => values.order);
  const count = useFormValue((values) => sentLinesOf(values).length);
  const error = useFieldError('items');
  const list = useRef<HTMLDivElement>(null);
  const keys = useLineKeys(list, readOnly);
  const [near] = useState(nearObserver);
  const [detail, setDetail] = useState<string>();
  const showDetail = useCallback((id: string) => setDetail(id), []);
  const [pasted, setPasted] = useState<string>();
  const isLong = order.length > LONG;

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    // One cell goes into the field it was pasted in; several are lines.
    if (readOnly || !event.currentTarget.contains(event.target as Node) || !isTable(text)) return;
    event.preventDefault();
    setPasted(text);
  }

  return (
    <Card
      title={texts.lines}
      headingLevel={3}
      badge={count > 0 && <Badge>{count}</Badge>}
      actions={!readOnly && <LinesActions />}
      flush
      data-gs-path="items"
      footer={
        !readOnly && (
          <>
            <Button variant="quiet" size="sm" onClick={() => keys.add()}>
              <PlusIcon />
              {texts.addLine}
            </Button>
            <Button variant="quiet" size="sm" onClick={() => setPasted('')}>
              {texts.pasteLines}
            </Button>
            <LineKeysHint />
          </>
        )
      }
    >
      <div className="gs-lines-head" aria-hidden="true">
        <span>{texts.description}</span>
        <span>{texts.quantity}</span>
        <span>{texts.unitPrice}</span>
        <span>{texts.taxes}</span>
        <span>{texts.amount}</span>
      </div>
      {error && <p className="gs-lines-error">{error}</p>}
      <SavedServices>
        {/* The keys are those of the controls inside; the list itself is nothing to act on. */}
        <div ref={list} className="gs-lines" data-long={isLong || undefined} role="presentation" onKeyDownCapture={keys.onKeyDownCapture} onKeyDown={keys.onKeyDown} onPaste={onPaste}>
          {order.map((id, index) => (
            <LineItemRow key={id} id={id} number={index + 1} near={isLong ? near : undefined} isNew={id === keys.awaited} readOnly={readOnly} onDetail={showDetail} />
          ))}
        </div>
      </SavedServices>
      <RemovedLine />
      {pasted !== undefined && <PasteDialog text={pasted} onClose={() => setPasted(undefined)} />}
      {detail !== undefined && <LineDetail id={detail} readOnly={readOnly} onClose={() => setDetail(undefined)} />}
    </Card>
  );
}
