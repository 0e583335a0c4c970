import type { FindingFix } from '@gigstack-ui/cfdi';
import { documentFromDraft, documentToBody, type DocumentForm } from '../documentForm.js';
import { sentLinesOf } from '../draftInvoiceForm.js';
import { fromItem, toItem, type LineForm } from '../lineForm.js';
import { setDocument, setLine, type FormEdit } from './formEdits.js';
import { parseItemPath } from './formPath.js';
import { setAtPath } from './setAtPath.js';

/**
 * The change that settles a finding, as one step of the form; undefined when it is about a record outside of it.
 * Only the field that the fix names is written: what else was typed, finished or not, stays as it is.
 */
export function fixFinding({ path, value }: FindingFix): FormEdit | undefined {
  if (/^(client|issuer)\b/.test(path)) return undefined;
  const item = parseItemPath(path);
  return item ? fixItem(item.index ?? 0, path.replace(/^items\[\d*\]\./, ''), value) : fixDocument(path, value);
}

function fixDocument(path: string, value: unknown): FormEdit {
  const name = nameOf(path) as keyof DocumentForm;
  return (form) => {
    const fixed = documentFromDraft(setAtPath(documentToBody(form.document), path, value));
    return setDocument({ [name]: fixed[name] })(form);
  };
}

function fixItem(index: number, path: string, value: unknown): FormEdit {
  const name = nameOf(path) as keyof LineForm;
  return (form) => {
    const line = sentLinesOf(form)[index];
    return line ? setLine(line.id, { [name]: fromItem(setAtPath(toItem(line), path, value), line.id)[name] })(form) : form;
  };
}

function nameOf(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? '';
}
