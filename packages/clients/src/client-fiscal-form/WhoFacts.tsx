'use client';
import { Badge, Button, useFormat, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { useFieldProps } from './useFieldProps.js';

/** What the RFC says of its owner; while there is none, the two ways to invoice somebody without one. */
export function WhoFacts() {
  const texts = useMessages(clientMessages);
  const format = useFormat();
  const { model } = useClientForm();
  const { readOnly } = useFieldProps('tax_id');
  const { rfc, kind, person } = model.taxpayer;

  if (kind !== 'own') {
    return (
      <div className="gs-client-who">
        <Badge>{kind === 'public' ? texts.publicKind : texts.foreignKind}</Badge>
        {!readOnly && (
          <Button size="sm" variant="quiet" onClick={() => model.setKind('own')}>
            {texts.useOwnRfc}
          </Button>
        )}
      </div>
    );
  }
  if (rfc.valid) {
    return (
      <div className="gs-client-who" role="status">
        <Badge>{person === 'moral' ? texts.moral : texts.fisica}</Badge>
        {person === 'moral' && <span className="gs-client-note">{texts.foundedOn(format.date(dayOf(rfc.date)))}</span>}
      </div>
    );
  }
  if (readOnly || !model.isGenericOffered || model.form.tax_id !== '') return <div className="gs-client-who" />;
  return (
    <div className="gs-client-who">
      <span className="gs-client-note">{texts.noRfc}</span>
      <Button size="sm" variant="quiet" onClick={() => model.setKind('public')}>
        {texts.publicKind}
      </Button>
      <Button size="sm" variant="quiet" onClick={() => model.setKind('foreign')}>
        {texts.foreignKind}
      </Button>
    </div>
  );
}

/** The day in an RFC, whose century is the last one in which it has already been; at noon, so that no time zone makes it another day. */
function dayOf(date: string): string {
  const century = Number(date.slice(0, 2)) > new Date().getFullYear() % 100 ? '19' : '20';
  return `${century}${date}T12:00:00`;
}
