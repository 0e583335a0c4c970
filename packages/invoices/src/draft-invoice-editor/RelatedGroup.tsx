'use client';
import { RelationTypePicker } from '@gigstack-ui/pickers';
import { CrossIcon, IconButton, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { laterMessages } from '../messages/laterMessages.js';
import type { RelatedForm } from './documentForm.js';
import { RelatedInvoiceField } from './RelatedInvoiceField.js';
import { useFormValue } from './SessionContext.js';

interface RelatedGroupProps {
  group: RelatedForm;
  readOnly: boolean;
  onChange: (group: RelatedForm) => void;
  onRemove: (() => void) | undefined;
}

/** One relation and the invoices it points at. */
export function RelatedGroup({ group, readOnly, onChange, onRemove }: RelatedGroupProps) {
  const texts = useMessages(laterMessages);
  const type = useFormValue(({ document }) => document.invoice_type);
  const { relationship, documents } = group;
  const add = (uuids: readonly string[]) => onChange({ ...group, documents: [...new Set([...documents, ...uuids])] });

  return (
    <div className="gs-related-group">
      <div className="gs-related-head">
        <RelationTypePicker label={texts.relation} readOnly={readOnly} invoiceType={type} value={relationship} onValueChange={(next) => onChange({ ...group, relationship: next })} />
        {!readOnly && onRemove && (
          <IconButton label={texts.removeRelation} onClick={onRemove}>
            <TrashIcon />
          </IconButton>
        )}
      </div>
      {documents.length > 0 && (
        <ul className="gs-related-list">
          {documents.map((uuid) => (
            <li key={uuid}>
              <span className="gs-code">{uuid}</span>
              {!readOnly && (
                <IconButton label={texts.removeRelated(uuid)} size="sm" onClick={() => onChange({ ...group, documents: documents.filter((other) => other !== uuid) })}>
                  <CrossIcon />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <RelatedInvoiceField chosen={documents} onAdd={add} />}
    </div>
  );
}
