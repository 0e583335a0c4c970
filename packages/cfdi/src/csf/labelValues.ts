import { csfLabels, csfStops, type CsfField } from './labels.js';
import { squeeze, Squeezed } from './Squeezed.js';

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly field: CsfField | undefined;
}

const needles: readonly (readonly [CsfField | undefined, string])[] = [
  ...Object.entries(csfLabels).map(([field, label]) => [field as CsfField, squeeze(label)] as const),
  ...csfStops.map((stop) => [undefined, squeeze(stop)] as const),
];

/** What stands between each label and the next, first appearance of each that has something, '' when none has; labels are found with or without their spaces and accents. */
export function labelValues(text: string): ReadonlyMap<CsfField, string> {
  const squeezed = new Squeezed(text);
  const marks = marksIn(squeezed.text);
  const values = new Map<CsfField, string>();
  marks.forEach(({ field, end }, index) => {
    if (field === undefined || values.get(field)) return;
    const value = squeezed.original(end, marks[index + 1]?.at ?? squeezed.text.length).replace(/\s+/g, ' ').trim();
    values.set(field, value);
  });
  return values;
}

/** Labels in order; where two begin or end together the longer one counts. */
function marksIn(text: string): readonly Mark[] {
  const found = needles.flatMap(([field, needle]) => {
    const marks: Mark[] = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) marks.push({ at, end: at + needle.length, field });
    return marks;
  });
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  return found.filter((mark, index) => index === 0 || mark.at >= Math.max(...found.slice(0, index).map(({ end }) => end)));
}
