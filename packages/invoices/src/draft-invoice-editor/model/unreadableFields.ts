import type { DocumentForm } from '../documentForm.js';
import { sentLinesOf, type DraftInvoiceForm, type LineForm } from '../draftInvoiceForm.js';
import { emailsOf } from './emailsOf.js';
import { linePath, type FormPath } from './formPath.js';
import { readNumber } from './readNumber.js';

const NUMBERS = ['quantity', 'unit_price', 'discount'] as const;

// Asked with every key, and a key changes one line.
const known = new WeakMap<LineForm, readonly FormPath[]>();

/** The fields whose text is not (yet) what it is to become: they hold the save back, because sending them would mean guessing. */
export function unreadableFields(form: DraftInvoiceForm): FormPath[] {
  return [...ofDocument(form.document), ...sentLinesOf(form).flatMap(ofLine)];
}

/** Whether a text is there but is no number: "1,", "-", "abc". */
export function isUnreadable(text: string): boolean {
  const { state } = readNumber(text);
  return state === 'partial' || state === 'invalid';
}

function ofDocument({ currency, exchange_rate, emails, complements }: DocumentForm): FormPath[] {
  return [
    ...(currency !== 'MXN' && isUnreadable(exchange_rate) ? ['exchange_rate'] : []),
    ...(emails && emailsOf(emails).invalid.length > 0 ? ['emails'] : []),
    ...complements.flatMap(({ type, data }, index) => (Boolean(type.trim()) === Boolean(data.trim()) ? [] : [`complements.${index}`])),
  ];
}

function ofLine(line: LineForm): readonly FormPath[] {
  const paths = known.get(line) ?? NUMBERS.filter((name) => isUnreadable(line[name])).map((name) => linePath(line.id, name));
  known.set(line, paths);
  return paths;
}
