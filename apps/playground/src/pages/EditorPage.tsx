import { DraftInvoiceEditor, type DraftInvoiceEvent } from '@gigstack-ui/react/invoices';
import { useState } from 'react';
import { open, rename } from '../routing/history.js';
import { useWords } from '../words/WordsContext.js';
import { CopiedInvoiceEditor } from './CopiedInvoiceEditor.js';

interface EditorPageProps {
  draftId?: string | undefined;
  copyOf?: string | undefined;
  /** It is a credit note of `copyOf`. */
  isCredit?: boolean | undefined;
  onStamped: (draftId: string) => void;
}

/** An invoice being made; its address follows what it becomes, so that a reload always finds it again. */
export function EditorPage({ draftId, copyOf, isCredit = false, onStamped }: EditorPageProps) {
  const words = useWords();
  const [source] = useState(copyOf === undefined ? undefined : { uuid: copyOf, isCredit });
  const title = draftId === undefined ? words.newInvoice : words.draft;

  const follow = (event: DraftInvoiceEvent) => {
    switch (event.type) {
      case 'draft.created':
        return rename({ name: 'draft', draftId: event.draftId });
      case 'draft.saved':
      case 'stamp.rejected':
      // Without `handles` nobody asks for these two here.
      case 'invoice.credit_note':
      case 'invoice.cancel':
        return;
      case 'invoice.stamped':
        onStamped(event.draftId);
        return rename({ name: 'invoice', invoiceId: event.invoiceId });
      case 'draft.deleted':
        return open({ name: 'invoices' });
      case 'invoice.new':
        return open({ name: 'newInvoice' });
      case 'invoice.duplicate':
        return open({ name: 'newInvoice', copyOf: event.invoiceId });
    }
  };

  return (
    <>
      <title>{`${title} · Nómada`}</title>
      <h1 className="unseen">{title}</h1>
      {source === undefined ? (
        <DraftInvoiceEditor draftId={draftId} onEvent={follow} />
      ) : (
        <CopiedInvoiceEditor source={source.uuid} isCredit={source.isCredit} draftId={draftId} onEvent={follow} />
      )}
    </>
  );
}
