import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import { sentLinesOf } from '../draftInvoiceForm.js';

/** Names a place of the form that stays the same when lines move: `use`, `client`, `items`, or `lines.<id>.<field>`. */
export type FormPath = string;

/** The path of one field of one line. */
export function linePath(id: string, field: keyof LineForm | 'taxes'): FormPath {
  return `lines.${id}.${field}`;
}

/** Reads `items[2].unit_price` as the API writes it; `index` is absent in `items[].unit_price` and `items`. */
export function parseItemPath(path: string): { index?: number; field?: string } | undefined {
  const match = /^items(?:\[(\d*)\]|\.(\d+))?(?:\.([a-z_]+))?/.exec(path);
  if (!match) return undefined;
  const index = match[1] || match[2];
  return { ...(index && { index: Number(index) }), ...(match[3] && { field: match[3] }) };
}

/**
 * Where an API path (`items[0].taxes[0].rate`, `client.address.zip`, `use`) is on the form that was sent.
 * A path that names no single line points at the list, unless there is only one line it could mean.
 */
export function toFormPath(apiPath: string, form: DraftInvoiceForm): FormPath {
  if (apiPath.startsWith('client')) return 'client';
  const item = parseItemPath(apiPath);
  // The parts of a global invoice's period have controls of their own; other lists and records have one place.
  if (!item) return /^global\.\w+/.exec(apiPath)?.[0] ?? apiPath.split(/[.[]/)[0] ?? apiPath;
  const sent = sentLinesOf(form);
  const line = item.index === undefined ? (sent.length === 1 ? sent[0] : undefined) : sent[item.index];
  if (!line) return 'items';
  return linePath(line.id, fieldOf(item.field));
}

const SHOWN = new Set<string>(['description', 'quantity', 'unit_price', 'discount', 'product_key', 'unit_key', 'taxes']);
const IN_DETAIL = new Set<string>(['discount', 'taxability', 'sku', 'third_party']);

/** The line whose detail holds a place, for what has no column. */
export function lineOfDetail(path: FormPath): string | undefined {
  const [, id, field] = /^lines\.([^.]+)\.(\w+)$/.exec(path) ?? [];
  return field && IN_DETAIL.has(field) ? id : undefined;
}

/** A field of an item that no control shows is spoken about at the description of its line. */
function fieldOf(field: string | undefined): keyof LineForm {
  if (field === 'taxability') return 'taxes';
  return field && SHOWN.has(field) ? (field as keyof LineForm) : 'description';
}
