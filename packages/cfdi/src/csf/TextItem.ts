/** A piece of text of a page: `x` grows to the right and `y` upwards, as PDF readers give them; pages count from 1, 1 unless told. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly page?: number;
}
