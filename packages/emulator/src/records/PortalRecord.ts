/** A way into the customer portal; its id is the token of the address. Times in milliseconds. */
export interface PortalRecord {
  id: string;
  client: string;
  expires_at: number;
  created_at: number;
}
