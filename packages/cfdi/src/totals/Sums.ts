import { add, subtract, type Micros } from '../money/micros.js';
import { type ComputedLine } from './computeLine.js';
import { type ParsedTax } from './parseTax.js';

/** One group of taxes while it is being summed. */
export interface TaxSum {
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
  /** A handful in any real document, so a list is quicker than a map and needs no key. */
  readonly taxes: TaxSum[] = [];

  add(line: ComputedLine): void {
    this.amount = add(this.amount, line.amount);
    this.discount = add(this.discount, line.discount);
    for (const { tax, base, amount } of line.taxes) {
      const sum = sumOf(this.taxes, tax);
      if (sum) {
        sum.base = add(sum.base, base);
        sum.amount = add(sum.amount, amount);
        sum.lines += 1;
      } else this.taxes.push({ tax, base, amount, lines: 1 });
    }
  }

  /** Takes out a line that was added. */
  remove(line: ComputedLine): void {
    this.amount = subtract(this.amount, line.amount);
    this.discount = subtract(this.discount, line.discount);
    for (const { tax, base, amount } of line.taxes) {
      const sum = sumOf(this.taxes, tax);
      if (!sum) continue;
      sum.base = subtract(sum.base, base);
      sum.amount = subtract(sum.amount, amount);
      sum.lines -= 1;
      if (sum.lines === 0) this.taxes.splice(this.taxes.indexOf(sum), 1);
    }
  }
}

/** Taxes are summed by tax, factor and rate, withheld ones apart (CFDI40208, CFDI40218). */
function sumOf(sums: readonly TaxSum[], tax: ParsedTax): TaxSum | undefined {
  for (const sum of sums) {
    const other = sum.tax;
    if (other === tax || (other.rate === tax.rate && other.type === tax.type && other.factor === tax.factor && other.withholding === tax.withholding)) return sum;
  }
  return undefined;
}
