/** A piece of text of a page: `x` grows to the right and `y` upwards, as PDF readers give them, `width` in the same points where it is known; pages count from 1, 1 unless told. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly page?: number;
}
