import { add, subtract, type Micros } from '../money/micros.js';
import { type ComputedLine } from './computeLine.js';
import { type ParsedTax } from './parseTax.js';

interface TaxSum {
  readonly tax: ParsedTax;
  base: Micros;
  amount: Micros;
  /** Lines in the sum: a tax of 0 % has a zero amount and still counts. */
  lines: number;
}

/** Running sums of a document in millionths: a line is added or taken out without touching the others. */
export class Sums {
  amount: Micros = 0;
  discount: Micros = 0;
  readonly taxes = new Map<string, TaxSum>();

  add(line: ComputedLine): void {
    this.amount = add(this.amount, line.amount);
    this.discount = add(this.discount, line.discount);
    for (const { tax, base, amount } of line.taxes) {
      const sum = this.taxes.get(tax.key);
      if (sum) {
        sum.base = add(sum.base, base);
        sum.amount = add(sum.amount, amount);
        sum.lines += 1;
      } else this.taxes.set(tax.key, { tax, base, amount, lines: 1 });
    }
  }

  /** Takes out a line that was added. */
  remove(line: ComputedLine): void {
    this.amount = subtract(this.amount, line.amount);
    this.discount = subtract(this.discount, line.discount);
    for (const { tax, base, amount } of line.taxes) {
      const sum = this.taxes.get(tax.key);
      if (!sum) continue;
      sum.base = subtract(sum.base, base);
      sum.amount = subtract(sum.amount, amount);
      sum.lines -= 1;
      if (sum.lines === 0) this.taxes.delete(tax.key);
    }
  }
}
