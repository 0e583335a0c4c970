import { sentLinesOf, type DraftInvoiceForm, type LineForm } from '../draftInvoiceForm.js';
import { linePath, type FormPath } from './formPath.js';
import { readNumber } from './readNumber.js';

const NUMBERS = ['quantity', 'unit_price', 'discount'] as const;

// Asked with every key, and a key changes one line.
const known = new WeakMap<LineForm, readonly FormPath[]>();

/** The fields whose text is not (yet) a number: they hold the save back, because sending them would mean guessing. */
export function unreadableFields(form: DraftInvoiceForm): FormPath[] {
  const { currency, exchange_rate } = form.document;
  const rate = currency !== 'MXN' && isUnreadable(exchange_rate) ? ['exchange_rate'] : [];
  return [...rate, ...sentLinesOf(form).flatMap(ofLine)];
}

/** Whether a text is there but is no number: "1,", "-", "abc". */
export function isUnreadable(text: string): boolean {
  const { state } = readNumber(text);
  return state === 'partial' || state === 'invalid';
}

function ofLine(line: LineForm): readonly FormPath[] {
  const paths = known.get(line) ?? NUMBERS.filter((name) => isUnreadable(line[name])).map((name) => linePath(line.id, name));
  known.set(line, paths);
  return paths;
}
