import { GigstackError } from '@gigstack-ui/api';
import { lineOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import { toFormPath, type FormPath } from './formPath.js';

/** What somebody else says is wrong with a field; the screen shows it there until the field changes. */
export interface FieldProblem {
  /** Who refused it: the API when saving, or the SAT when stamping. */
  readonly source: 'api' | 'sat';
  /** In the words of the API. */
  readonly message: string;
  /** `CFDI40158` of the SAT, which has words of ours in `@gigstack-ui/cfdi/sat-errors`, or the API's own code. */
  readonly code?: string | undefined;
}

/** Problems by the place they belong to. */
export type FieldProblems = Readonly<Record<FormPath, FieldProblem>>;

/** The field errors of a refused save, at the places of the form that was sent. */
export function problemsOf(error: unknown, form: DraftInvoiceForm): FieldProblems {
  const fields = error instanceof GigstackError ? error.fields : [];
  return Object.fromEntries(fields.map(({ path, message, code }) => [toFormPath(path, form), { source: 'api', message, code }]));
}

/** The problems that still speak about what is on the form: a changed field is no longer wrong for the old reason. */
export function stillStanding(problems: FieldProblems, before: DraftInvoiceForm, after: DraftInvoiceForm): FieldProblems {
  const paths = Object.keys(problems);
  const standing = paths.filter((path) => Object.is(valueAt(before, path), valueAt(after, path)));
  return standing.length === paths.length ? problems : Object.fromEntries(standing.flatMap((path) => (problems[path] ? [[path, problems[path]]] : [])));
}

function valueAt(form: DraftInvoiceForm, path: FormPath): unknown {
  if (path === 'items') return form.lines;
  if (path === 'client') return form.document.client_id;
  const [first, id, field] = path.split('.');
  if (first === 'lines' && id) return lineOf(form, id)?.[field as keyof LineForm];
  return form.document[first as keyof DraftInvoiceForm['document']];
}
