import { lineOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import { linePath, type FormPath } from './formPath.js';

/** The first place at which two forms differ, as it stands on the second; undefined when they hold the same. */
export function placeOfChange(before: DraftInvoiceForm, after: DraftInvoiceForm): FormPath | undefined {
  const field = firstDifference(before.document, after.document);
  if (field) return field === 'client_id' ? 'client' : field;
  const line = after.lines.find((each) => lineOf(before, each.id) !== each) ?? after.lines.find((each, index) => before.order[index] !== each.id);
  if (line) return linePath(line.id, changedField(lineOf(before, line.id), line));
  return before.order.length === after.order.length && before.newLine === after.newLine ? undefined : 'items';
}

function changedField(before: LineForm | undefined, after: LineForm): keyof LineForm {
  return (before && firstDifference(before, after)) ?? 'description';
}

function firstDifference<Values extends object>(one: Values, other: Values): (keyof Values & string) | undefined {
  if (one === other) return undefined;
  return (Object.keys(other) as (keyof Values & string)[]).find((key) => !Object.is(one[key], other[key]));
}
