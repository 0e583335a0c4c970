'use client';
import { Button, Card, PlusIcon, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import type { RelatedForm } from './documentForm.js';
import { firstRelation } from './model/firstRelation.js';
import { setDocument } from './model/formEdits.js';
import { RelatedGroup } from './RelatedGroup.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** The invoices this one is about. A credit note always asks; an invoice only has them when somebody related one. */
export function RelatedSection() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const type = useFormValue(({ document }) => document.invoice_type);
  const related = useFormValue(({ document }) => document.related_documents);
  const { isHidden, isLocked, error } = useDocumentField('related_documents');
  if (isHidden || (type === 'I' && related.length === 0)) return null;
  const groups = related.length > 0 ? related : [firstRelation(type)];
  const set = (next: readonly RelatedForm[]) => edit(setDocument({ related_documents: next }));

  return (
    <Card
      data-gs-path="related_documents"
      title={texts.related}
      headingLevel={3}
      footer={
        !isLocked && (
          <Button variant="quiet" size="sm" onClick={() => set([...groups, firstRelation(type)])}>
            <PlusIcon />
            {later.addRelation}
          </Button>
        )
      }
    >
      <div className="gs-related">
        {groups.map((group, index) => (
          <RelatedGroup
            // They have no identity but their place.
            key={index}
            group={group}
            readOnly={isLocked}
            onChange={(next) => set(groups.map((other, at) => (at === index ? next : other)))}
            onRemove={related.length === 0 ? undefined : () => set(groups.filter((_, at) => at !== index))}
          />
        ))}
        {error && <p className="gs-receiver-error">{error}</p>}
      </div>
    </Card>
  );
}
