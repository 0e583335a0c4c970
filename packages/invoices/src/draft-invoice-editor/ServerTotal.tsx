'use client';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { TotalsGap } from './laterParts.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { useSaveState } from './useSaveState.js';
import { useTotals } from './useTotals.js';

/** After each save: whether the server came to the same total. Its figure is the one that will be stamped. */
export function ServerTotal() {
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const editor = useEditor();
  const { state } = useSaveState(editor);
  const { total } = useTotals(editor);
  const stored = useEditorState((session) => session.stored?.total);
  const currency = useFormValue(({ document }) => document.currency);
  if (state !== 'saved' || stored === undefined || Number(total) === 0) return null;
  const agrees = Number(total) === stored;
  return (
    <>
      <p className="gs-server-total" data-state={agrees ? 'equal' : 'different'}>
        <span className="gs-dot" aria-hidden="true" />
        {agrees ? texts.totalsAgree : texts.totalsDiffer(format.money(String(stored), currency))}
      </p>
      {!agrees && <TotalsGap />}
    </>
  );
}
