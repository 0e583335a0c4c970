/** What a portal token grants once its signature, lifetime and revocation have been checked: one client of one team. */
export interface PortalGrant {
  readonly clientId: string;
  /** The team the client belongs to; absent when it is the key's own. */
  readonly team: string | undefined;
  /** Random name of this token, for a revocation list and for counting; it opens nothing. */
  readonly tokenId: string;
  /** When the token was signed, Unix ms: a host that withdraws access at a moment refuses what is older, and what it signs later works. */
  readonly issuedAt: number;
  /** When the token ends, Unix ms. */
  readonly expiresAt: number;
}
