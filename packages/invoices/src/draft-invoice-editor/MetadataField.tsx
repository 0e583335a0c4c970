'use client';
import { Button, IconButton, PlusIcon, TextField, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** Our own mark, which nobody has to see. */
const OWN = 'gs_key';

/** Notes of the host to itself; what is not a text is kept and not shown. */
export function MetadataField() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const metadata = useFormValue(({ document }) => document.metadata);
  const { isHidden, isLocked, error } = useDocumentField('metadata');
  const [name, setName] = useState('');
  if (isHidden) return null;
  const shown = Object.entries(metadata).filter((entry): entry is [string, string] => entry[0] !== OWN && typeof entry[1] === 'string');
  const isTaken = name.trim() in metadata;
  const set = (next: Readonly<Record<string, unknown>>) => edit(setDocument({ metadata: next }));

  function add(): void {
    if (!name.trim() || isTaken) return;
    set({ ...metadata, [name.trim()]: '' });
    setName('');
  }

  return (
    <fieldset className="gs-more-set" data-gs-path="metadata">
      <legend className="gs-field-label">{texts.metadata}</legend>
      {shown.map(([key, value]) => (
        <div key={key} className="gs-metadata">
          <TextField label={key} readOnly={isLocked} value={value} onValueChange={(next) => set({ ...metadata, [key]: next })} />
          {!isLocked && (
            <IconButton label={later.removeMetadata(key)} size="sm" onClick={() => set(Object.fromEntries(Object.entries(metadata).filter(([other]) => other !== key)))}>
              <TrashIcon />
            </IconButton>
          )}
        </div>
      ))}
      {!isLocked && (
        <div className="gs-metadata">
          <TextField
            label={later.metadataName}
            hint={later.metadataHint}
            error={isTaken ? later.metadataTaken : error}
            value={name}
            onValueChange={setName}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button size="sm" onClick={add}>
            <PlusIcon />
            {later.addMetadata}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
