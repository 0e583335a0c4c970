'use client';
import type { TaxSchema } from '@gigstack-ui/api';
import { Badge, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { shortTaxName, taxName } from './taxName.js';

/** The taxes of a line, short to the eye and in full to a screen reader. */
export function TaxChips({ taxes, taxability }: { taxes: readonly TaxSchema[]; taxability: string }) {
  const texts = useMessages(invoiceMessages);
  const names = taxes.length > 0 ? taxes.map((tax) => taxName(texts, tax)) : [texts.none];
  return (
    <>
      <VisuallyHidden>{`${texts.taxes}: ${names.join(', ')}${taxability && ` (${taxability})`}`}</VisuallyHidden>
      {taxes.map((tax, index) => (
        <Badge key={index} aria-hidden="true" tone={tax.withholding ? 'neutral' : 'accent'}>
          {shortTaxName(texts, tax)}
        </Badge>
      ))}
      {taxes.length === 0 && <Badge aria-hidden="true">{texts.none}</Badge>}
      {taxability && (
        <span className="gs-code" aria-hidden="true">
          {taxability}
        </span>
      )}
    </>
  );
}
