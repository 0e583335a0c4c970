/** A text that lives in a store: a field reads it there and renders nothing while it changes. */
export interface TextSource {
  readonly current: () => string;
  readonly subscribe: (listener: () => void) => () => void;
}
