import { useIncomeInvoice } from '@gigstack-ui/react/hooks';
import { DraftInvoiceEditor, type DraftInvoiceEditorProps } from '@gigstack-ui/react/invoices';
import { open } from '../routing/history.js';
import { Notice } from '../shell/Notice.js';
import { useWords } from '../words/WordsContext.js';

interface CopiedInvoiceEditorProps extends Pick<DraftInvoiceEditorProps, 'draftId' | 'onEvent'> {
  /** UUID of the invoice whose content the new one starts with. */
  source: string;
  /** It is a credit note of that invoice. */
  isCredit: boolean;
}

/** A new invoice with the content of a stamped one, or a credit note of it: nothing of its identity, series or date. */
export function CopiedInvoiceEditor({ source, isCredit, draftId, onEvent }: CopiedInvoiceEditorProps) {
  const words = useWords();
  const { data, isError } = useIncomeInvoice(source);
  if (isError) return <Notice title={words.copyMissing} text={words.copyMissingWhy} action={words.newInvoice} onAction={() => open({ name: 'newInvoice' })} />;
  if (!data) return <Notice title={words.opening} />;
  const { invoice_type, client, items, use, payment_form, payment_method, currency, exchange_rate } = data;
  // c_TipoRelacion 01: credit note of the related documents; c_UsoCFDI G02: returns, discounts and allowances.
  const credit = isCredit && { invoice_type: 'E', use: 'G02', payment_method: 'PUE', related_documents: [{ relationship: '01', documents: [source] }] };
  return <DraftInvoiceEditor draftId={draftId} onEvent={onEvent} defaults={{ invoice_type, client, items, use, payment_form, payment_method, currency, exchange_rate, ...credit }} />;
}
