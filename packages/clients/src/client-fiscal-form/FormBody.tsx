'use client';
import { Button, ChevronDownIcon, Skeleton, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import type { ClientSlot } from '../clientSlots.js';
import { MoreFields } from '../laterParts.js';
import { clientMessages } from '../messages/clientMessages.js';
import { ClientFormContext } from './ClientFormContext.js';
import { CsfSection } from './CsfSection.js';
import { DuplicateNotice } from './DuplicateNotice.js';
import { EfosNotice } from './EfosNotice.js';
import { EmailsField } from './EmailsField.js';
import { PhoneField, RegimeField, UseField, ZipField } from './FiscalFields.js';
import { ForeignFields } from './ForeignFields.js';
import { FormFooter } from './FormFooter.js';
import { GenericNotice } from './GenericNotice.js';
import { LegalNameField } from './LegalNameField.js';
import { MainEmailField } from './MainEmailField.js';
import { addressFields, defaultFields, type ClientField } from './model/ClientForm.js';
import type { ClientFieldSettings } from './model/FieldSettings.js';
import { RfcField } from './RfcField.js';
import { SaveNotice } from './SaveNotice.js';
import type { ClientFiscalFormModel } from './useClientFiscalForm.js';
import { useFirstErrorFocus } from './useFirstErrorFocus.js';
import { WhoFacts } from './WhoFacts.js';

interface FormBodyProps {
  model: ClientFiscalFormModel;
  fields: ClientFieldSettings | undefined;
  readOnly: boolean;
  csf: 'offer' | 'off';
}

const noSettings: ClientFieldSettings = {};
const inMore: readonly ClientField[] = ['name', 'company', ...addressFields, ...defaultFields, 'metadata'];

/** The fields in their order, RFC first; what invoices do not need waits behind a button. */
export function FormBody({ model, fields = noSettings, readOnly, csf }: FormBodyProps) {
  const slotClass = useSlotClasses<ClientSlot>();
  const texts = useMessages(clientMessages);
  const root = useRef<HTMLFormElement>(null);
  const focusFirstError = useFirstErrorFocus(root);
  const moreId = useId();
  const [wantsMore, setWantsMore] = useState(false);
  const context = useMemo(() => ({ model, fields, readOnly }), [model, fields, readOnly]);
  const hidden = (field: keyof ClientFieldSettings) => fields[field]?.hide === true;
  // What keeps the client from being saved is never behind a closed door.
  const isMore = wantsMore || inMore.some((field) => model.shownProblems[field] ?? model.refusals[field]);

  // Fetched ahead of time, so that a connection lost later takes nothing away.
  useEffect(() => void MoreFields.preload(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // React carries events through portals: a form of the host around this one must not be sent by it.
    event.stopPropagation();
    if (!(await model.submit())) focusFirstError();
  }

  return (
    <ClientFormContext.Provider value={context}>
      <form ref={root} className={slotClass('client-fiscal-form', 'gs-client-form')} noValidate data-gs-slot="client-fiscal-form" data-state={readOnly ? 'read-only' : 'editing'} onSubmit={(event) => void submit(event)}>
        <div className="gs-client-fields">
          {!hidden('tax_id') && <RfcField />}
          {!hidden('tax_id') && <WhoFacts />}
          <EfosNotice />
          <DuplicateNotice />
          <GenericNotice />
          {!hidden('legal_name') && <LegalNameField />}
          <ForeignFields />
          {!hidden('tax_system') && <RegimeField />}
          {!hidden('use') && <UseField />}
          {!hidden('zip') && <ZipField />}
          {!hidden('phone') && <PhoneField />}
          {!hidden('emails') && (fields.emails?.mainOnly ? <MainEmailField /> : <EmailsField />)}
          {csf === 'offer' && !readOnly && model.taxpayer.kind === 'own' && <CsfSection />}
          <Button variant="quiet" size="sm" className="gs-client-more" aria-expanded={isMore} aria-controls={moreId} onClick={() => setWantsMore(!isMore)}>
            {texts.more}
            <ChevronDownIcon />
          </Button>
          <div id={moreId} className="gs-client-whole" hidden={!isMore}>
            {isMore && <MoreFields fallback={<Skeleton shape="control" count={3} />} />}
          </div>
          <SaveNotice />
        </div>
        <FormFooter />
      </form>
    </ClientFormContext.Provider>
  );
}
