import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import type { DocumentForm } from '../documentForm.js';
import { fromDraft, sentLinesOf, withLines, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import { setDocument, setLine, type FormEdit } from './formEdits.js';
import { parseItemPath } from './formPath.js';

/** Gives the form another version's values at the API paths named, as one step; everything else stays as it was typed. */
export function takeFields(paths: readonly string[], version: DraftInvoiceOutput): FormEdit {
  const other = fromDraft(version);
  return (form) => paths.reduce((values, path) => takeField(values, other, path), form);
}

function takeField(form: DraftInvoiceForm, other: DraftInvoiceForm, path: string): DraftInvoiceForm {
  const item = parseItemPath(path);
  if (!item) {
    const name = (path === 'client' ? 'client_id' : path) as keyof DocumentForm;
    return setDocument({ [name]: other.document[name] })(form);
  }
  // A line more or less: the lines are theirs as a whole.
  if (item.index === undefined) return withLines(form, other.lines);
  const [mine, theirs] = [sentLinesOf(form)[item.index], sentLinesOf(other)[item.index]];
  return mine && theirs ? setLine(mine.id, partOf(theirs, item.field as keyof LineForm))(form) : form;
}

/** A unit goes with its name. */
function partOf(line: LineForm, field: keyof LineForm): Partial<LineForm> {
  return field === 'unit_key' ? { unit_key: line.unit_key, unit_name: line.unit_name } : { [field]: line[field] };
}
