'use client';
import { Badge, Button, Card, PlusIcon, useMessages } from '@gigstack-ui/ui';
import { useCallback, useRef, useState, type ClipboardEvent } from 'react';
import { useStore } from 'zustand';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { positionOf, sentLinesOf } from './draftInvoiceForm.js';
import { LineDetail, PasteDialog } from './laterParts.js';
import { LineBlock } from './LineBlock.js';
import { lineBlocks } from './lineBlocks.js';
import { LineKeysHint } from './LineKeysHint.js';
import { LinesActions } from './LinesActions.js';
import type { FormPath } from './model/formPath.js';
import { nearObserver } from './nearObserver.js';
import { isTable } from './paste/isTable.js';
import { RemovedLine } from './RemovedLine.js';
import { SavedServices } from './SavedServices.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useFirstBlocks } from './useFirstBlocks.js';
import { useLineKeys } from './useLineKeys.js';
import { hiddenOf, useLineRules } from './useLineRules.js';

/** From here on, lines far from the screen rest. */
const LONG = 50;

/** The line whose detail is open, and the place in it that somebody wants. */
export interface ShownDetail {
  readonly id: string;
  readonly path?: FormPath | undefined;
}

interface LineItemsProps {
  readOnly: boolean;
  detail: ShownDetail | undefined;
  onDetail: (detail: ShownDetail | undefined) => void;
}

/** The concepts of the invoice. */
export function LineItems({ readOnly, detail, onDetail }: LineItemsProps) {
  const texts = useMessages(invoiceMessages);
  const order = useFormValue((values) => values.order);
  // Told once the typing rests, so that no key counts two thousand lines.
  const count = useStore(useEditor().quietForm, (values) => sentLinesOf(values).length);
  const error = useFieldError('items');
  const list = useRef<HTMLDivElement>(null);
  const keys = useLineKeys(list, readOnly);
  const [near] = useState(nearObserver);
  const rules = useLineRules();
  const hidden = hiddenOf(rules);
  const showDetail = useCallback((id: string) => onDetail({ id }), [onDetail]);
  const [pasted, setPasted] = useState<string>();
  const isLong = order.length > LONG;
  const [arrange] = useState(lineBlocks);
  const blocks = arrange(order);
  const shown = useFirstBlocks(blocks.length);

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
      <div className="gs-lines-head" data-hidden={hidden} aria-hidden="true">
        <span>{texts.description}</span>
        <span>{rules.quantity.isHidden || texts.quantity}</span>
        <span>{rules.unit_price.isHidden || texts.unitPrice}</span>
        <span>{rules.taxes.isHidden || texts.taxes}</span>
        <span>{texts.amount}</span>
      </div>
      {error && <p className="gs-lines-error">{error}</p>}
      <SavedServices>
        {/* The keys are those of the controls inside; the list itself is nothing to act on. */}
        <div ref={list} className="gs-lines" data-long={isLong || undefined} data-hidden={hidden} role="presentation" onKeyDownCapture={keys.onKeyDownCapture} onKeyDown={keys.onKeyDown} onPaste={onPaste}>
          {blocks.slice(0, shown).map(({ key, ids }) => (
            <LineBlock
              key={key}
              ids={ids}
              above={positionOf({ order }, ids[0] ?? '')}
              near={isLong ? near : undefined}
              awaited={keys.awaited !== undefined && ids.includes(keys.awaited) ? keys.awaited : undefined}
              readOnly={readOnly}
              rules={rules}
              onDetail={showDetail}
            />
          ))}
        </div>
      </SavedServices>
      <RemovedLine />
      {pasted !== undefined && <PasteDialog text={pasted} onClose={() => setPasted(undefined)} />}
      {detail && <LineDetail {...detail} readOnly={readOnly} rules={rules} onClose={() => onDetail(undefined)} />}
    </Card>
  );
}
