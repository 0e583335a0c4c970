import type { FileType } from './FileType.js';

/** `A-1043.pdf` from what the API says of the invoice, else its id: letters, digits, dash and dot, and no word from a person. */
export function fileName(invoice: unknown, id: string, type: FileType): string {
  const data = isRecord(invoice) && isRecord(invoice.data) ? invoice.data : {};
  const parts = [data.series, data.folio_number].filter((part) => (typeof part === 'string' && part !== '') || typeof part === 'number');
  const name = parts.length > 0 ? parts.join('-').replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, 60) : id;
  return `${name}.${type}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
