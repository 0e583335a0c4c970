import type { ParsedNumber } from '@gigstack-ui/ui';
import type { DocumentForm } from '../documentForm.js';
import { sentLinesOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import { emailsOf } from './emailsOf.js';
import { linePath, type FormPath } from './formPath.js';
import { readDiscount, type DiscountedFields } from './readDiscount.js';
import { readNumber } from './readNumber.js';

const NUMBERS = ['quantity', 'unit_price'] as const;

// Asked with every key, and a key changes one line.
const known = new WeakMap<LineForm, readonly FormPath[]>();

/** The fields whose text is not (yet) what it is to become: they hold the save back, because sending them would mean guessing. */
export function unreadableFields(form: DraftInvoiceForm): FormPath[] {
  return [...ofDocument(form.document), ...sentLinesOf(form).flatMap(ofLine)];
}

/** Whether a text is there but is no number: "1,", "-", "abc". */
export function isUnreadable(text: string): boolean {
  return isWrong(readNumber(text));
}

/** Whether the discount of a line is there but is neither an amount nor a percentage up to 100. */
export function isDiscountUnreadable(line: DiscountedFields): boolean {
  return isWrong(readDiscount(line));
}

function isWrong({ state }: ParsedNumber): boolean {
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
  const paths = known.get(line) ?? namesOf(line).map((name) => linePath(line.id, name));
  known.set(line, paths);
  return paths;
}

function namesOf(line: LineForm): (keyof LineForm)[] {
  const numbers = NUMBERS.filter((name) => isUnreadable(line[name]));
  return isDiscountUnreadable(line) ? [...numbers, 'discount'] : numbers;
}
