import { type Client, type GigstackClient, type Page } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import type { ClientForm } from './ClientForm.js';
import { fromClient } from './fromClient.js';

/** Clocks of a page and of a server differ; nobody's by more than this. */
const SKEW = 10 * 60_000;

/**
 * Looks for the client of a create whose answer was lost: made since then, with the same RFC, name and postal code.
 * A create cannot be sent again blindly, or there would be two.
 */
export async function findCreated(client: GigstackClient, sent: ClientForm, since: number): Promise<Client | undefined> {
  const page: Page<Client> = await client.call(clients.list, { query: { limit: 50 } });
  return page.data.find((candidate) => {
    const form = fromClient(candidate);
    const isSame = form.tax_id === sent.tax_id && form.legal_name === sent.legal_name.trim() && form.zip === sent.zip;
    return isSame && (candidate.created_at ?? 0) >= since - SKEW;
  });
}
