import type { ClientForm } from './ClientForm.js';
import { withRow } from './metadataRows.js';

// The API has no field for it; in `metadata` it stays with the client and is at hand for a foreign trade complement.
const KEY = 'foreign_tax_id';

/** The tax id a client abroad has in their own country. */
export function foreignTaxIdOf({ metadata }: Pick<ClientForm, 'metadata'>): string {
  return metadata.find(({ key }) => key === KEY)?.value ?? '';
}

/** The edit that sets it; an empty one is taken out. */
export function withForeignTaxId({ metadata }: Pick<ClientForm, 'metadata'>, value: string): Pick<ClientForm, 'metadata'> {
  const row = metadata.find(({ key }) => key === KEY);
  if (value.trim() === '') return { metadata: metadata.filter(({ key }) => key !== KEY) };
  return { metadata: row ? withRow(metadata, row.id, { value }) : [...metadata, { id: KEY, key: KEY, value }] };
}
