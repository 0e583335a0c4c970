import { CfdiInputError } from './CfdiInputError.js';
import { computeLine, type ComputedLine } from './totals/computeLine.js';
import { decimalsOf } from './totals/decimalsOf.js';
import { lineTotals } from './totals/lineTotals.js';
import { parseItem } from './totals/parseItem.js';
import { parseLocal } from './totals/parseLocal.js';
import { summarise, type Summary } from './totals/summarise.js';
import { Sums } from './totals/Sums.js';
import { type LineTotals } from './totals/Totals.js';
import { type TotalsInput, type TotalsItem } from './totals/TotalsInput.js';

/** Totals that follow an editor: changing a line costs that line, however many there are. Lines go by an id of the caller's. */
export interface RunningTotals {
  /** Adds a line or replaces it; returns why it cannot be counted, with a path inside the line such as `unit_price`. A line that cannot be counted is in no sum. */
  set(id: string, item: TotalsItem): CfdiInputError | undefined;
  remove(id: string): void;
  /** A counted line; undefined when it was never set or cannot be counted. */
  line(id: string): LineTotals | undefined;
  /** Lines that are in no sum: while there are any, `summary` is the total of the others. */
  readonly invalid: ReadonlyMap<string, CfdiInputError>;
  /** The totals of the counted lines; the same object until something changes. */
  summary(): Summary;
}

/** Starts totals that follow an editor; a new currency or new local taxes start new ones. Throws CfdiInputError on an unknown currency or a local tax that is no amount. */
export function createTotals({ currency, local }: Omit<TotalsInput, 'items'> = {}): RunningTotals {
  const code = currency ?? 'MXN';
  const decimals = decimalsOf(code);
  const localSums = parseLocal(local, decimals);
  const sums = new Sums();
  const lines = new Map<string, ComputedLine>();
  const invalid = new Map<string, CfdiInputError>();
  let known: Summary | undefined;

  const remove = (id: string) => {
    known = undefined;
    invalid.delete(id);
    const line = lines.get(id);
    if (!line) return;
    sums.remove(line);
    lines.delete(id);
  };

  return {
    invalid,
    remove,
    set: (id, item) => {
      remove(id);
      try {
        const line = computeLine(parseItem(item));
        lines.set(id, line);
        sums.add(line);
        return undefined;
      } catch (error) {
        if (!(error instanceof CfdiInputError)) throw error;
        invalid.set(id, error);
        return error;
      }
    },
    line: (id) => {
      const line = lines.get(id);
      return line && lineTotals(line);
    },
    summary: () => (known ??= summarise(sums, code, decimals, localSums)),
  };
}
