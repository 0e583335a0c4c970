'use client';
import { Alert, Button, EmptyState, Skeleton, VisuallyHidden, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import type { ClientSlot } from '../clientSlots.js';
import { clientMessages } from '../messages/clientMessages.js';
import { FormBody } from './FormBody.js';
import { useClientFiscalForm, type UseClientFiscalFormOptions } from './useClientFiscalForm.js';

/** Props of ClientFiscalForm. */
export interface ClientFiscalFormProps extends UseClientFiscalFormOptions, SlottedProps<ClientSlot> {
  /** Shows the client and lets nothing be changed. */
  readOnly?: boolean | undefined;
  /** Whether the form offers to be filled in from a Constancia. It is always optional: since 2026 nobody may ask for one in order to invoice (CFF 83-IX). */
  csf?: 'offer' | 'off' | undefined;
}

function OwnClientFiscalForm({ readOnly = false, csf = 'offer', ...options }: ClientFiscalFormProps) {
  const slotClass = useSlotClasses<ClientSlot>();
  const texts = useMessages(clientMessages);
  const model = useClientFiscalForm(options);
  switch (model.phase) {
    case 'loading':
      return (
        <div className={slotClass('client-fiscal-form', 'gs-client-form')} aria-busy="true" data-gs-slot="client-fiscal-form" data-state="loading">
          <VisuallyHidden role="status">{texts.loadingClient}</VisuallyHidden>
          <Skeleton count={5} shape="control" />
        </div>
      );
    case 'missing':
      return (
        <EmptyState className={slotClass('client-fiscal-form')} data-gs-slot="client-fiscal-form" data-state="missing" title={texts.missingTitle}>
          {texts.missingText}
        </EmptyState>
      );
    case 'broken':
      return (
        <Alert className={slotClass('client-fiscal-form')} data-gs-slot="client-fiscal-form" data-state="broken" tone="bad" title={texts.brokenTitle} actions={<Button onClick={model.retry}>{texts.retry}</Button>}>
          {texts.brokenText}
        </Alert>
      );
    case 'editing':
      return <FormBody model={model} fields={options.fields} readOnly={readOnly} csf={csf} />;
  }
}

/** The fiscal data of a client, right the first time: guards for what the SAT rejects most, and never a document demanded. */
export const ClientFiscalForm = withClassNames('ClientFiscalForm', OwnClientFiscalForm);
