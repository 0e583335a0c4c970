import { DraftInvoiceEditor, type DraftInvoiceEvent } from '@gigstack-ui/react/invoices';
import { open, rename } from '../routing/history.js';
import { useWords } from '../words/WordsContext.js';

interface EditorPageProps {
  draftId?: string | undefined;
  onStamped: (draftId: string) => void;
}

/** An invoice being made; its address follows what it becomes, so that a reload always finds it again. */
export function EditorPage({ draftId, onStamped }: EditorPageProps) {
  const words = useWords();
  const follow = (event: DraftInvoiceEvent) => {
    switch (event.type) {
      case 'draft.created':
        return rename({ name: 'draft', draftId: event.draftId });
      case 'invoice.stamped':
        onStamped(event.draftId);
        return rename({ name: 'invoice', invoiceId: event.invoiceId });
      case 'invoice.new':
        return open({ name: 'newInvoice' });
    }
  };
  return (
    <>
      <title>{`${draftId === undefined ? words.newInvoice : words.draft} · Nómada`}</title>
      <DraftInvoiceEditor draftId={draftId} onEvent={follow} />
    </>
  );
}
