/** One choice of a Select. */
export interface SelectOption<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** A SAT key, shown beside the label in the code face. */
  readonly code?: string | undefined;
  readonly description?: string | undefined;
  readonly disabled?: boolean | undefined;
}
