'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import { useSendInvoice } from '@gigstack-ui/hooks';
import { Button, CopyButton, TextField, useMessages } from '@gigstack-ui/ui';
import { useState, type FormEvent } from 'react';
import { emailsOf } from '../draft-invoice-editor/model/emailsOf.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';

/** Gets an invoice to people: by e-mail, to its client and whoever else, or by the link that proves it with the SAT. */
export function InvoiceShare({ invoice }: { invoice: IncomeInvoice }) {
  const texts = useMessages(invoiceMessages);
  const { mutate, isPending, isError, data } = useSendInvoice();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { valid, invalid } = emailsOf(typed);
  const own = invoice.client?.email;
  const nobody = !own && valid.length === 0;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (isPending || nobody || invalid.length > 0) return;
    mutate({ id: invoice.uuid, body: { emails: [...valid] } }, { onSuccess: () => setOpen(false) });
  }

  return (
    <div className="gs-invoice-share">
      <div className="gs-invoice-files">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.sendByEmail}
        </Button>
        {invoice.verification_url && <CopyButton value={invoice.verification_url} label={texts.copyLink} />}
      </div>
      {isOpen && (
        <form className="gs-invoice-send" onSubmit={send} noValidate>
          <TextField
            label={own ? texts.sendAlsoTo : texts.sendTo}
            hint={own ? texts.sendHint(own) : undefined}
            inputMode="email"
            autoComplete="off"
            optional={Boolean(own)}
            error={invalid[0] !== undefined && /@.*\.$|[\s,;]$/.test(typed) ? texts.emailWrong(invalid[0]) : undefined}
            value={typed}
            onValueChange={setTyped}
          />
          <Button type="submit" variant="primary" loading={isPending} disabled={nobody || invalid.length > 0}>
            {texts.send}
          </Button>
        </form>
      )}
      <p role="status" className="gs-invoice-sent">
        {data && !isOpen ? texts.sentTo(data.recipients?.join(', ') ?? '') : ''}
      </p>
      {isError && (
        <p className="gs-invoice-file-error" role="alert">
          {texts.sendFailed}
        </p>
      )}
    </div>
  );
}
