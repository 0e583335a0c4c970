'use client';
import { useServices } from '@gigstack-ui/hooks';
import { Badge, Button, Card, PlusIcon, useMessages } from '@gigstack-ui/ui';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { sentLinesOf } from './draftInvoiceForm.js';
import { focusPath } from './focusPath.js';
import { LineItemRow } from './LineItemRow.js';
import { addLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { randomId } from './model/randomId.js';
import { nearObserver } from './nearObserver.js';
import { RemovedLine } from './RemovedLine.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';

/** From here on, rows far from the screen rest. */
const LONG = 50;

/** The concepts of the invoice. */
export function LineItems({ readOnly }: { readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const { edit, form } = useEditor();
  const order = useFormValue((values) => values.order);
  const count = useFormValue((values) => sentLinesOf(values).length);
  const error = useFieldError('items');
  const [wantsServices, setWantsServices] = useState(false);
  const services = useServices({ enabled: wantsServices, limit: 100 });
  const askForServices = useCallback(() => setWantsServices(true), []);
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string>();
  const [near] = useState(nearObserver);
  const isLong = order.length > LONG;

  useEffect(() => {
    if (added) focusPath(list.current, linePath(added, 'description'));
  }, [added]);

  function add(below?: string): void {
    const id = randomId();
    setAdded(id);
    edit(addLine(below === undefined ? undefined : form.getState().order.indexOf(below) + 1, id));
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Enter that chose from an open list is already spent.
    if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement) || readOnly) return;
    event.preventDefault();
    add(event.target.closest('[data-gs-line]')?.getAttribute('data-gs-line') ?? undefined);
  }

  return (
    <Card
      title={texts.lines}
      headingLevel={3}
      badge={count > 0 && <Badge>{count}</Badge>}
      flush
      data-gs-path="items"
      footer={
        !readOnly && (
          <>
            <Button variant="quiet" size="sm" onClick={() => add()}>
              <PlusIcon />
              {texts.addLine}
            </Button>
            <span className="gs-lines-keys" aria-hidden="true">
              <kbd className="gs-kbd">Enter</kbd> {texts.newLineKey}
            </span>
          </>
        )
      }
    >
      <div className="gs-lines-head" aria-hidden="true">
        <span>{texts.description}</span>
        <span>{texts.quantity}</span>
        <span>{texts.unitPrice}</span>
        <span>{texts.tax}</span>
        <span>{texts.amount}</span>
      </div>
      {error && <p className="gs-lines-error">{error}</p>}
      {/* The keys are those of the inputs inside; the list itself is nothing to act on. */}
      <div ref={list} className="gs-lines" data-long={isLong || undefined} role="presentation" onKeyDown={onKeyDown}>
        {order.map((id, index) => (
          <LineItemRow
            key={id}
            id={id}
            number={index + 1}
            near={isLong ? near : undefined}
            isNew={id === added}
            readOnly={readOnly}
            services={services.items}
            servicesLoading={services.isLoading}
            onDescriptionFocus={askForServices}
          />
        ))}
      </div>
      <RemovedLine />
    </Card>
  );
}
