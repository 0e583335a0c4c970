/** What the product's own server says about who is here. */
export interface Session {
  readonly user: { readonly id: string; readonly name: string };
  /** Teams this person works for; empty when the server's key decides. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}
