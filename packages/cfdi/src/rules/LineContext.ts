import { field, list, text } from './jsonReaders.js';
import { type Micros } from '../money/micros.js';
import { readDecimal } from './readDecimal.js';
import { type Report, type RuleContext } from './RuleContext.js';

/** A tax of a line as the rules see it. */
export interface TaxView {
  readonly path: string;
  readonly type: string;
  readonly factor: string;
  readonly withholding: boolean;
  readonly given: unknown;
  readonly rate: Micros | undefined;
}

/** What the rules of one line read. */
export interface LineContext {
  readonly context: RuleContext;
  readonly item: unknown;
  readonly path: string;
  readonly taxes: readonly TaxView[];
  /** Reports a finding of this line; `name` is the field inside it. */
  readonly report: Report;
}

/** Reads the line at `index`. */
export function lineContext(item: unknown, index: number, context: RuleContext): LineContext {
  const path = `items[${index}]`;
  const taxes = list(field(item, 'taxes')).map((tax, position) => ({
    path: `taxes[${position}]`,
    type: text(field(tax, 'type')),
    factor: text(field(tax, 'factor')),
    withholding: field(tax, 'withholding') === true,
    given: field(tax, 'rate'),
    rate: readDecimal(field(tax, 'rate')),
  }));
  const report: Report = (code, name, more) => context.report(code, `${path}.${name}`, { ...more, line: index });
  return { context, item, path, taxes, report };
}
