'use client';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditorState, useFormValue } from './SessionContext.js';

/** Series and next folio, once the server has said them. */
export function SeriesFact() {
  const texts = useMessages(invoiceMessages);
  const chosen = useFormValue(({ document }) => document.series);
  const stored = useEditorState((state) => state.stored);
  const series = chosen || stored?.series;
  if (!series) return null;
  return (
    <dl className="gs-series">
      <dt>{texts.series}</dt>
      <dd className="gs-code">{[series, stored?.folio_number].filter(Boolean).join(' · ')}</dd>
    </dl>
  );
}
