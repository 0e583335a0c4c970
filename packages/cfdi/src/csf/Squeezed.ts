/** A text folded and without spaces, with the way back: extraction drops and adds spaces at will, so labels are looked for where there are none. */
export class Squeezed {
  readonly text: string;
  readonly #places: readonly number[];
  readonly #source: string;

  constructor(source: string) {
    let text = '';
    const places: number[] = [];
    for (let index = 0; index < source.length; index += 1) {
      const folded = fold(source.charAt(index));
      for (const char of folded) {
        text += char;
        places.push(index);
      }
    }
    this.#source = source;
    this.#places = places;
    this.text = text;
  }

  /** What the source says between two places of the squeezed text. */
  original(from: number, to: number): string {
    const start = this.#places[from] ?? this.#source.length;
    return this.#source.slice(start, this.#places[to] ?? this.#source.length);
  }
}

/** Folded and without spaces. */
export function squeeze(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\s]/gu, '').toLowerCase();
}

function fold(char: string): string {
  // Most of a page is plain letters, and a slow phone has a page to fold.
  return char < '\u0080' ? (char <= ' ' ? '' : char.toLowerCase()) : squeeze(char);
}
