import { useIncomeInvoice } from '@gigstack-ui/react/hooks';
import { DraftInvoiceEditor, type DraftInvoiceEditorProps } from '@gigstack-ui/react/invoices';
import { open } from '../routing/history.js';
import { Notice } from '../shell/Notice.js';
import { useWords } from '../words/WordsContext.js';

interface CopiedInvoiceEditorProps extends Pick<DraftInvoiceEditorProps, 'draftId' | 'onEvent'> {
  /** UUID of the invoice whose content the new one starts with. */
  source: string;
}

/** A new invoice with the content of a stamped one: nothing of its identity, series or date. */
export function CopiedInvoiceEditor({ source, draftId, onEvent }: CopiedInvoiceEditorProps) {
  const words = useWords();
  const { data, isError } = useIncomeInvoice(source);
  if (isError) return <Notice title={words.copyMissing} text={words.copyMissingWhy} action={words.newInvoice} onAction={() => open({ name: 'newInvoice' })} />;
  if (!data) return <Notice title={words.opening} />;
  const { invoice_type, client, items, use, payment_form, payment_method, currency, exchange_rate } = data;
  return <DraftInvoiceEditor draftId={draftId} onEvent={onEvent} defaults={{ invoice_type, client, items, use, payment_form, payment_method, currency, exchange_rate }} />;
}
