import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import { fromDraft, sentLinesOf, toBody, type DraftInvoiceForm } from './draftInvoiceForm.js';
import type { LineForm } from './lineForm.js';
import { disagreements } from './model/disagreements.js';
import { documentFieldText } from './documentFieldText.js';
import type { DocumentFieldName } from './DraftInvoiceFields.js';
import { parseItemPath } from './model/formPath.js';
import { taxName } from './taxName.js';

/** One field on which two versions differ, in words. */
export interface Difference {
  readonly field: string;
  readonly here: string;
  readonly there: string;
}

type Texts = Wording<typeof esMX>;

/** The fields on which the form and a stored draft differ; a line more or less is one difference. `myClient` is the name of the form's client. */
export function differencesOf(mine: DraftInvoiceForm, theirs: DraftInvoiceOutput, myClient: string, texts: Texts): Difference[] {
  const other = fromDraft(theirs);
  const [here, there] = [sentLinesOf(mine), sentLinesOf(other)];
  return disagreements(toBody(mine), theirs).map((path) => {
    const item = parseItemPath(path);
    if (path === 'client') return { field: texts.client, here: myClient, there: theirs.client?.legal_name ?? theirs.client?.name ?? '' };
    if (!item) return documentDifference(path, mine, other, texts);
    if (item.index === undefined) return { field: texts.lines, here: String(here.length), there: String(there.length) };
    const name = fieldName(item.field, texts);
    return { field: `${texts.line(item.index + 1)}: ${name}`, here: written(here[item.index], item.field, texts), there: written(there[item.index], item.field, texts) };
  });
}

function documentDifference(path: string, mine: DraftInvoiceForm, other: DraftInvoiceForm, texts: Texts): Difference {
  const name = path as DocumentFieldName;
  return { field: documentFieldText(name, texts), here: textOf(mine, name), there: textOf(other, name) };
}

/** A value of the document as a line of text; lists by their content, records by their parts. */
function textOf({ document }: DraftInvoiceForm, name: DocumentFieldName): string {
  const value = name === 'client' ? document.client_id : document[name];
  if (name === 'date' && value) return new Date(Number(value)).toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return partsOf(value).join(' · ');
}

function partsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(partsOf);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function fieldName(field: string | undefined, texts: Texts): string {
  const names: Record<string, string> = {
    quantity: texts.quantity,
    unit_price: texts.unitPrice,
    discount: texts.discount,
    product_key: texts.productKey,
    unit_key: texts.unit,
    taxes: texts.taxes,
    taxability: texts.taxes,
  };
  return names[field ?? ''] ?? texts.description;
}

function written(line: LineForm | undefined, field: string | undefined, texts: Texts): string {
  if (!line) return '';
  if (field === 'taxes' || field === 'taxability') return line.taxes.map((tax) => taxName(texts, tax)).join(', ') || texts.none;
  return line[field as 'description'] ?? line.description;
}
