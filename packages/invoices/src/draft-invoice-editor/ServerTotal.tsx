'use client';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { TotalsGap } from './laterParts.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { useServerVerdict } from './useServerVerdict.js';

/** After each save: whether the server came to the same total. Its figure is the one that will be stamped. */
export function ServerTotal({ isOnlyDifference = false }: { isOnlyDifference?: boolean }) {
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const verdict = useServerVerdict(useEditor());
  const stored = useEditorState((session) => session.stored?.total);
  const currency = useFormValue(({ document }) => document.currency);
  if (verdict === 'none' || (verdict === 'equal' && isOnlyDifference)) return null;
  const agrees = verdict === 'equal';
  return (
    <>
      <p className="gs-server-total" data-state={verdict}>
        <span className="gs-dot" aria-hidden="true" />
        {agrees ? texts.totalsAgree : texts.totalsDiffer(format.money(String(stored), currency))}
      </p>
      {!agrees && <TotalsGap />}
    </>
  );
}
