'use client';
import { Button, IconButton, PlusIcon, TextArea, TextField, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import type { ComplementForm } from './documentForm.js';
import { setDocument } from './model/formEdits.js';
import { xmlProblem } from './model/xmlProblem.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** The type the API documents for XML that it passes through. */
const CUSTOM = 'custom';

/** Complements as raw XML, for those who know what they hold. */
export function ComplementsField() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const complements = useFormValue(({ document }) => document.complements);
  const { isHidden, isLocked, error } = useDocumentField('complements');
  if (isHidden) return null;
  const set = (next: readonly ComplementForm[]) => edit(setDocument({ complements: next }));
  const change = (index: number, patch: Partial<ComplementForm>) => set(complements.map((complement, at) => (at === index ? { ...complement, ...patch } : complement)));

  return (
    <fieldset className="gs-more-set" data-gs-path="complements">
      <legend className="gs-field-label">{texts.complements}</legend>
      {complements.map(({ type, data }, index) => (
        // They have no identity but their place.
        <div key={index} className="gs-complement" data-gs-path={`complements.${index}`}>
          <TextField label={later.complementType} code readOnly={isLocked} value={type} onValueChange={(next) => change(index, { type: next })} />
          <TextArea
            label={later.complementXml}
            spellCheck={false}
            readOnly={isLocked}
            hint={data.trim() ? undefined : later.xmlMissing}
            error={xmlProblem(data) ? later.xmlBroken : undefined}
            value={data}
            onValueChange={(next) => change(index, { data: next })}
          />
          {!isLocked && (
            <IconButton label={later.removeComplement} size="sm" onClick={() => set(complements.filter((_, at) => at !== index))}>
              <TrashIcon />
            </IconButton>
          )}
        </div>
      ))}
      {error && <p className="gs-receiver-error">{error}</p>}
      {!isLocked && (
        <Button size="sm" onClick={() => set([...complements, { type: CUSTOM, data: '' }])}>
          <PlusIcon />
          {later.addComplement}
        </Button>
      )}
    </fieldset>
  );
}
