import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import { inferTaxObject } from '@gigstack-ui/cfdi/choices';
import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import type { esMX as lineTexts } from '../messages/lines.es-MX.js';
import { documentFieldText } from './documentFieldText.js';
import type { DocumentFieldName, LineFieldName } from './DraftInvoiceFields.js';
import { fromDraft, sentLinesOf, toBody, type DraftInvoiceForm } from './draftInvoiceForm.js';
import { lineFieldText } from './lineFieldText.js';
import type { LineForm } from './lineForm.js';
import { disagreements } from './model/disagreements.js';
import { parseItemPath } from './model/formPath.js';
import { taxName } from './taxName.js';
import type { CodeNames } from './useCodeNames.js';

/** One field on which two versions differ, in words. */
export interface Difference {
  /** In the API's terms: `use`, `items[0].unit_price`. */
  readonly path: string;
  readonly field: string;
  readonly here: string;
  readonly there: string;
}

type Texts = Wording<typeof esMX>;

/** Lines told by name before it is enough. */
const NAMED = 3;

/** What differences are told with. */
interface DifferenceWords {
  /** Name of the form's client. */
  readonly myClient: string;
  readonly nameOf: CodeNames;
  readonly texts: Texts;
  readonly lineWords: Wording<typeof lineTexts>;
  /** A number as people write it. */
  readonly number: (text: string) => string;
}

/** Fields of a line that hold a number. */
const NUMBERS: readonly string[] = ['quantity', 'unit_price'];

/** The fields on which the form and a stored draft differ; a line more or less is one difference. */
export function differencesOf(mine: DraftInvoiceForm, theirs: DraftInvoiceOutput, { myClient, nameOf, texts, lineWords, number }: DifferenceWords): Difference[] {
  const tell = (line: LineForm | undefined, field: string | undefined) => {
    const value = written(line, field, texts, nameOf);
    return field !== undefined && NUMBERS.includes(field) ? number(value) : value;
  };
  const other = fromDraft(theirs);
  const [here, there] = [sentLinesOf(mine), sentLinesOf(other)];
  return disagreements(toBody(mine), theirs).map((path) => {
    const item = parseItemPath(path);
    if (path === 'client') return { path, field: texts.client, here: myClient, there: theirs.client?.legal_name ?? theirs.client?.name ?? '' };
    const name = path as DocumentFieldName;
    if (!item) return { path, field: documentFieldText(name, texts), here: nameOf(name, textOf(mine, name)), there: nameOf(name, textOf(other, name)) };
    if (item.index === undefined) return { path, field: texts.lines, here: listed(here, texts), there: listed(there, texts) };
    return { path, field: `${texts.line(item.index + 1)}: ${lineFieldText((item.field ?? 'description') as LineFieldName, texts, lineWords)}`, here: tell(here[item.index], item.field), there: tell(there[item.index], item.field) };
  });
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

/** How many lines there are, and the first of them by name. */
function listed(lines: readonly LineForm[], texts: Texts): string {
  const names = lines.slice(0, NAMED).map(({ description }) => description);
  return [texts.linesCount(lines.length), [...names, ...(lines.length > NAMED ? ['…'] : [])].join(', ')].join(': ');
}

function written(line: LineForm | undefined, field: string | undefined, texts: Texts, nameOf: CodeNames): string {
  if (!line) return '';
  if (field === 'taxability') return nameOf('taxability', line.taxability || inferTaxObject(line.taxes));
  if (field === 'taxes') return line.taxes.map((tax) => taxName(texts, tax)).join(', ') || texts.none;
  return line[field as 'description'] ?? line.description;
}
