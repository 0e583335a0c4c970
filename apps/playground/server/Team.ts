/** A team as this product knows it: its id at gigstack, and the name its people use. */
export interface Team {
  readonly id: string;
  readonly name: string;
}
