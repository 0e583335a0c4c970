import { csfLabels } from './labels.js';
import { squeeze } from './Squeezed.js';
import { type TextItem } from './TextItem.js';

const labels = Object.values(csfLabels).map(squeeze);

/** Baselines this close are one line: labels and values differ by fractions of a point. */
const SAME_LINE = 3;

/** Lines from top to bottom, each from left to right. */
export function linesOf(items: readonly TextItem[]): readonly string[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => (a.page ?? 1) - (b.page ?? 1) || b.y - a.y || a.x - b.x);
  const lines: TextItem[][] = [];
  for (const item of sorted) {
    const line = lines[lines.length - 1];
    const first = line?.[0];
    if (line && first && (first.page ?? 1) === (item.page ?? 1) && first.y - item.y <= SAME_LINE) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x).map(({ text }) => text.trim()).join(' '));
}

/** The same text column by column, for pages whose two columns of labels and values interleave: a column begins where the second label of most lines does. */
export function columnsOf(items: readonly TextItem[]): readonly string[] {
  const edge = rightColumn(items);
  if (edge === undefined) return linesOf(items);
  return [...linesOf(items.filter(({ x }) => x < edge)), ...linesOf(items.filter(({ x }) => x >= edge))];
}

/** The left edge of the labels that are not at the left margin, by the place most of them share; a label may have its value in the same piece. */
function rightColumn(items: readonly TextItem[]): number | undefined {
  const places = items.filter(({ text }) => beginsWithLabel(text)).map(({ x }) => Math.round(x));
  const margin = Math.min(...places);
  const counts = new Map<number, number>();
  for (const x of places) if (x > margin + 100) counts.set(x, (counts.get(x) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] - 1 : undefined;
}

function beginsWithLabel(text: string): boolean {
  const squeezed = squeeze(text);
  return labels.some((label) => squeezed.startsWith(label));
}
