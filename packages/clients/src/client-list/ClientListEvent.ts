/** What happened to a client of the list. */
export type ClientListEvent =
  | { type: 'client.created'; clientId: string }
  | { type: 'client.updated'; clientId: string }
  | { type: 'client.deleted'; clientId: string }
  /** A portal link was made; the link itself stays on screen. */
  | { type: 'client.portal'; clientId: string };
