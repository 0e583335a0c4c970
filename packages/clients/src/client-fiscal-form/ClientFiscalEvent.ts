import type { Client } from '@gigstack-ui/api';

/** What a client was saved from: what stands in the form; or a Constancia that gigstack compared, after which the form goes on with what it says. */
export type ClientSource = 'form' | 'csf';

/** What happens in a client form that a host may want to react to. */
export type ClientFiscalEvent =
  /** The client exists now. */
  | { type: 'client.created'; clientId: string; client: Client; source: ClientSource }
  | { type: 'client.updated'; clientId: string; client: Client; source: ClientSource }
  /** The person took the client that already has this RFC instead of making another; `isDirty` when what was typed waits to be saved to it. */
  | { type: 'client.chosen'; clientId: string; client: Client; isDirty: boolean }
  /** There is something to lose, or no longer; a host with its own navigation asks before it leaves. */
  | { type: 'client.dirty'; isDirty: boolean }
  /** The SAT was asked through the API; `isValid` is its whole answer. */
  | { type: 'client.validated'; clientId: string; isValid: boolean };
