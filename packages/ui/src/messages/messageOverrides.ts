/** Replacement texts by namespace and key, as a host passes them to the provider. */
export type MessageOverrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
