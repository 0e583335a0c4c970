import { type ComputedLine } from './computeLine.js';
import { type ParsedTax } from './parseTax.js';

interface TaxSum {
  readonly tax: ParsedTax;
  base: bigint;
  amount: bigint;
  /** Lines in the sum: a tax of 0 % has a zero amount and still counts. */
  lines: number;
}

/** Running sums of a document in millionths: a line is added or taken out without touching the others. */
export class Sums {
  amount = 0n;
  discount = 0n;
  readonly taxes = new Map<string, TaxSum>();

  add(line: ComputedLine): void {
    this.#apply(line, 1n);
  }

  remove(line: ComputedLine): void {
    this.#apply(line, -1n);
  }

  #apply(line: ComputedLine, sign: 1n | -1n): void {
    this.amount += sign * line.amount;
    this.discount += sign * line.discount;
    for (const { tax, base, amount } of line.taxes) {
      const sum = this.taxes.get(tax.key) ?? { tax, base: 0n, amount: 0n, lines: 0 };
      sum.base += sign * base;
      sum.amount += sign * amount;
      sum.lines += Number(sign);
      if (sum.lines === 0) this.taxes.delete(tax.key);
      else this.taxes.set(tax.key, sum);
    }
  }
}
