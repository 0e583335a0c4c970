'use client';
import { Button, IconButton, PlusIcon, TextField, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { withRow } from './model/metadataRows.js';
import { useFieldProps, useIsHidden } from './useFieldProps.js';

/** The host's own data about the client, as pairs of name and value. */
export function MetadataFields() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { readOnly, error, onBlur } = useFieldProps('metadata');
  if (useIsHidden('metadata')) return null;
  const { metadata } = model.form;

  return (
    <fieldset className="gs-client-group" data-gs-field="metadata">
      <legend>{texts.metadata}</legend>
      <p className="gs-client-note">{texts.metadataHint}</p>
      {metadata.map((row) => (
        <div key={row.id} className="gs-client-pair">
          <TextField label={texts.metadataKey} hideLabel placeholder={texts.metadataKey} value={row.key} readOnly={readOnly} error={error} onBlur={onBlur} onValueChange={(key) => model.edit({ metadata: withRow(metadata, row.id, { key }) })} />
          <TextField
            label={row.key ? `${texts.metadataValue}: ${row.key}` : texts.metadataValue}
            hideLabel
            placeholder={texts.metadataValue}
            value={row.value}
            readOnly={readOnly}
            onBlur={onBlur}
            onValueChange={(value) => model.edit({ metadata: withRow(metadata, row.id, { value }) })}
          />
          {!readOnly && (
            <IconButton label={texts.removeMetadata(row.key)} onClick={() => model.edit({ metadata: metadata.filter(({ id }) => id !== row.id) })}>
              <TrashIcon />
            </IconButton>
          )}
        </div>
      ))}
      {!readOnly && (
        <Button size="sm" variant="quiet" className="gs-client-add" onClick={() => model.edit({ metadata: [...metadata, { id: `new ${Date.now()} ${metadata.length}`, key: '', value: '' }] })}>
          <PlusIcon />
          {texts.addMetadata}
        </Button>
      )}
    </fieldset>
  );
}
