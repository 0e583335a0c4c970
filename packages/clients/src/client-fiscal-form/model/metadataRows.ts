import type { MetadataRow } from './ClientForm.js';

/** A free object as rows to edit. */
export function toRows(metadata: Readonly<Record<string, unknown>> | undefined): readonly MetadataRow[] {
  return Object.entries(metadata ?? {}).map(([key, value]) => ({
    id: `stored ${key}`,
    key,
    ...(typeof value === 'string' ? { value } : { value: JSON.stringify(value) ?? '', stored: value }),
  }));
}

/** The rows as the object to send; rows without a key are not data yet. */
export function fromRows(rows: readonly MetadataRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.filter(({ key }) => key.trim() !== '').map((row) => [row.key.trim(), 'stored' in row ? row.stored : row.value]));
}

/** The rows with one of them changed; a value that is typed anew is text. */
export function withRow(rows: readonly MetadataRow[], id: string, change: Partial<Pick<MetadataRow, 'key' | 'value'>>): readonly MetadataRow[] {
  return rows.map((row) => {
    if (row.id !== id) return row;
    return change.value === undefined ? { ...row, ...change } : { id, key: row.key, value: row.value, ...change };
  });
}
