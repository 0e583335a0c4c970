import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import { sentLinesOf } from '../draftInvoiceForm.js';
import { linePath, type FormPath } from './formPath.js';
import { readNumber } from './readNumber.js';

const NUMBERS = ['quantity', 'unit_price', 'discount'] as const;

/** The fields whose text is not (yet) a number: they hold the save back, because sending them would mean guessing. */
export function unreadableFields(form: DraftInvoiceForm): FormPath[] {
  const { currency, exchange_rate } = form.document;
  const rate = currency !== 'MXN' && isUnreadable(exchange_rate) ? ['exchange_rate'] : [];
  return [...rate, ...sentLinesOf(form).flatMap((line) => NUMBERS.filter((name) => isUnreadable(line[name])).map((name) => linePath(line.id, name)))];
}

/** Whether a text is there but is no number: "1,", "-", "abc". */
export function isUnreadable(text: string): boolean {
  const { state } = readNumber(text);
  return state === 'partial' || state === 'invalid';
}
