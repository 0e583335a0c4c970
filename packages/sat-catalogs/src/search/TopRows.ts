/** The best rows seen so far, by score and then by place in the catalog. */
export class TopRows {
  readonly #limit: number;
  readonly #rows: number[] = [];
  readonly #scores: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The highest score. */
  get best(): number {
    return this.#scores[0] ?? -Infinity;
  }

  offer(row: number, score: number): void {
    let at = this.#scores.length;
    if (at >= this.#limit && score <= (this.#scores[at - 1] ?? Infinity)) return;
    while (at > 0 && ((this.#scores[at - 1] ?? 0) < score || ((this.#scores[at - 1] ?? 0) === score && (this.#rows[at - 1] ?? 0) > row))) at -= 1;
    this.#scores.splice(at, 0, score);
    this.#rows.splice(at, 0, row);
    if (this.#rows.length > this.#limit) {
      this.#scores.pop();
      this.#rows.pop();
    }
  }

  rows(): readonly number[] {
    return this.#rows;
  }
}
