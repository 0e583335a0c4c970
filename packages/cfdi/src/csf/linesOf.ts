import { csfLabels } from './labels.js';
import { squeeze } from './Squeezed.js';
import { type TextItem } from './TextItem.js';

const labels = Object.values(csfLabels).map(squeeze);

/** Words of the longest label, and some to spare. */
const LONGEST_LABEL = 10;

/** Baselines this close are one line: labels and values differ by fractions of a point. */
const SAME_LINE = 3;

/** Points between two words of a value; columns stand further apart. */
const BETWEEN_WORDS = 6;

/** Lines from top to bottom, each from left to right. */
export function linesOf(items: readonly TextItem[]): readonly string[] {
  return piecesByLine(items).map((line) => line.map(({ text }) => text.trim()).join(' '));
}

/** The same text column by column, for pages whose two columns of labels and values interleave: a column begins where the second label of most lines does. */
export function columnsOf(items: readonly TextItem[]): readonly string[] {
  const edge = rightColumn(items);
  if (edge === undefined) return linesOf(items);
  const right = new Set(piecesByLine(items).flatMap((line) => rightOf(line, edge)));
  return [...linesOf(items.filter((item) => !right.has(item))), ...linesOf([...right])];
}

/** The pieces of a line that stand in the right column; words that follow one another over its edge are one long value of the left, unless they are a label. */
function rightOf(line: readonly TextItem[], edge: number): readonly TextItem[] {
  const first = line.findIndex(({ x }) => x >= edge);
  if (first < 0) return [];
  // A value that fills its cell ends as near to the next label as a word does to another.
  if (isLabelAt(squeezedOf(line), first)) return line.slice(first);
  const before = line[first - 1];
  const gap = before?.width === undefined ? Infinity : (line[first]?.x ?? edge) - before.x - before.width;
  return gap < BETWEEN_WORDS ? [] : line.slice(first);
}

function piecesByLine(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => (a.page ?? 1) - (b.page ?? 1) || b.y - a.y || a.x - b.x);
  const lines: TextItem[][] = [];
  for (const item of sorted) {
    const line = lines[lines.length - 1];
    const first = line?.[0];
    if (line && first && (first.page ?? 1) === (item.page ?? 1) && first.y - item.y <= SAME_LINE) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** The left edge of the labels that are not at the left margin, by the place most of them share. */
function rightColumn(items: readonly TextItem[]): number | undefined {
  const places = piecesByLine(items).flatMap(labelPlaces);
  const margin = Math.min(...places);
  const counts = new Map<number, number>();
  for (const x of places) if (x > margin + 100) counts.set(x, (counts.get(x) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] - 1 : undefined;
}

/** Where labels begin in a line. */
function labelPlaces(line: readonly TextItem[]): readonly number[] {
  const texts = squeezedOf(line);
  return line.flatMap(({ x }, index) => (isLabelAt(texts, index) ? [Math.round(x)] : []));
}

function squeezedOf(line: readonly TextItem[]): readonly string[] {
  return line.map(({ text }) => squeeze(text));
}

/** Whether a label begins with that piece, which may hold it with its value, or no more than its first word. */
function isLabelAt(texts: readonly string[], index: number): boolean {
  const rest = texts.slice(index, index + LONGEST_LABEL).join('');
  return labels.some((label) => rest.startsWith(label));
}
