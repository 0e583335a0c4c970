'use client';
import type { Client } from '@gigstack-ui/api';
import { rfc } from '@gigstack-ui/cfdi';
import { useClientSearch } from '@gigstack-ui/hooks';
import type { Taxpayer } from './taxpayer.js';

/** Another client of the team with the same RFC; generic ones are shared by many, and an unfinished RFC asks nobody. `look` asks anew. */
export function useDuplicateClient(
  { rfc: parsed, kind }: Taxpayer,
  { ownId, enabled }: { readonly ownId: string | undefined; readonly enabled: boolean },
): { readonly found: Client | undefined; readonly look: () => void } {
  const isAsked = enabled && parsed.valid && kind === 'own';
  const { items, isPlaceholderData, refetch } = useClientSearch(parsed.rfc, { limit: 5, enabled: isAsked });
  const found = isAsked && !isPlaceholderData ? items.find(({ id, tax_id }) => id !== ownId && rfc.normalize(tax_id ?? '') === parsed.rfc) : undefined;
  return { found, look: () => isAsked && void refetch() };
}
