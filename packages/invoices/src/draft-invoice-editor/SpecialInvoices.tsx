'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { laterMessages } from '../messages/laterMessages.js';
import { useFieldRules } from './EditorSettings.js';
import { firstRelation } from './model/firstRelation.js';
import { setDocument } from './model/formEdits.js';
import { currentPeriod } from './model/globalPeriod.js';
import { useEditor, useFormValue } from './SessionContext.js';

/** The ways to the two sections that only some invoices have. */
export function SpecialInvoices() {
  const texts = useMessages(laterMessages);
  const { edit } = useEditor();
  const { invoice_type, global, related_documents } = useFormValue(({ document }) => document);
  const globalRules = useFieldRules('global');
  const relatedRules = useFieldRules('related_documents');
  const mayRelate = invoice_type === 'I' && related_documents.length === 0 && !relatedRules.isHidden && !relatedRules.isLocked;
  const mayBeGlobal = invoice_type === 'I' && !global && !globalRules.isHidden && !globalRules.isLocked;
  if (!mayRelate && !mayBeGlobal) return null;
  return (
    <p className="gs-more-acts">
      {mayRelate && (
        <Button size="sm" onClick={() => edit(setDocument({ related_documents: [firstRelation(invoice_type)] }))}>
          {texts.relate}
        </Button>
      )}
      {mayBeGlobal && (
        <Button size="sm" onClick={() => edit(setDocument({ global: currentPeriod(Date.now()) }))}>
          {texts.makeGlobal}
        </Button>
      )}
    </p>
  );
}
