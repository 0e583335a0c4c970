'use client';
import type { Team } from '@gigstack-ui/api';
import { useSeries } from '@gigstack-ui/hooks';
import { Select, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useParties } from './FindingsProvider.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** The choice that leaves the series to gigstack. */
const USUAL = 'usual';

/** The series, with the folio that comes next; the one gigstack would take unless another is chosen. */
export function SeriesField() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.series);
  const stored = useEditorState((state) => state.stored);
  const issuer = useParties().issuer as Team | undefined;
  const { items } = useSeries(issuer?.id);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('series');
  if (isHidden) return null;
  const isLive = stored?.livemode !== false;
  const next = (code: string) => items.find(({ series }) => series === code)?.[isLive ? 'live' : 'test'];
  const options = items.map(({ series }) => ({ value: series, label: [series, next(series)].filter(Boolean).join(' · ') }));
  const isKnown = !value || items.some(({ series }) => series === value);
  const usual = [texts.usualSeries, !value && stored?.series].filter(Boolean).join(' · ');
  return (
    <div data-gs-path="series">
      <Select
        label={texts.series}
        required={isRequired}
        disabled={isLocked}
        error={error}
        value={value || USUAL}
        options={[{ value: USUAL, label: usual }, ...options, ...(isKnown ? [] : [{ value, label: value }])]}
        onValueChange={(series) => edit(setDocument({ series: series === USUAL ? '' : series }))}
      />
    </div>
  );
}
