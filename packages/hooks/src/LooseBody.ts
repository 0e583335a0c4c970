/** A body that nobody documents, sent as it is. */
export type LooseBody = Readonly<Record<string, unknown>>;
