'use client';
import { useClient } from '@gigstack-ui/hooks';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { ServerTotal } from './ServerTotal.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { useCodeNames } from './useCodeNames.js';
import { useTotals } from './useTotals.js';

/** What will be stamped: receiver, RFC, use, series, mode, and the total. */
export function StampSummary() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const format = useFormat();
  const { total } = useTotals(useEditor());
  const nameOf = useCodeNames();
  const { client_id, use, currency, series } = useFormValue(({ document }) => document);
  const receiver = useClient(client_id || undefined).data;
  const stored = useEditorState((state) => state.stored);
  const rows = [
    [texts.receiver, receiver?.legal_name ?? receiver?.name],
    ['RFC', receiver?.tax_id],
    [texts.use, nameOf('use', use)],
    [texts.series, series || stored?.series],
    [later.stampMode, stored?.livemode === undefined ? undefined : stored.livemode ? later.modeLive : later.modeTest],
  ] as const;

  return (
    <div className="gs-stamp-summary">
      <dl className="gs-stamp-rows">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="gs-total">
        <span>{texts.totalCurrency(currency)}</span>
        <b className="gs-total-amount">{format.money(total, currency)}</b>
      </p>
      <ServerTotal isOnlyDifference />
    </div>
  );
}
