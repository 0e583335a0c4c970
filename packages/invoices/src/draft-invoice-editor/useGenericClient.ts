'use client';
import type { Client, Team } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import { genericReceiver, type GenericReceiverKind } from '@gigstack-ui/cfdi/choices';
import { useCreateClient, useGigstack } from '@gigstack-ui/hooks';
import { useState } from 'react';
import { useParties } from './FindingsProvider.js';

/** Finding, or making, the client that stands for a buyer without an RFC of their own. */
export interface GenericClient {
  /** Answers with the client; undefined when it could neither be found nor made. */
  readonly obtain: (kind: GenericReceiverKind, name?: string) => Promise<Client | undefined>;
  readonly isPending: boolean;
  readonly isFailed: boolean;
}

/** One record per name, however often it is sold to: the team's clients are searched before another is made. */
export function useGenericClient(): GenericClient {
  const gigstack = useGigstack();
  const { mutateAsync } = useCreateClient();
  const issuer = useParties().issuer as Team | undefined;
  const [state, setState] = useState<'idle' | 'pending' | 'failed'>('idle');

  async function findOrMake(kind: GenericReceiverKind, name: string): Promise<Client> {
    const receiver = genericReceiver(kind, { issuerZip: issuer?.address?.zip ?? '', name });
    const { data } = await gigstack.call(clients.search, { query: { q: receiver.legal_name, limit: 20 } });
    const found = data.find((client) => client.tax_id === receiver.tax_id && client.legal_name === receiver.legal_name);
    return found ?? mutateAsync({ ...receiver, name: receiver.legal_name, address: { ...receiver.address } });
  }

  return {
    async obtain(kind, name = '') {
      setState('pending');
      try {
        const client = await findOrMake(kind, name);
        setState('idle');
        return client;
      } catch {
        setState('failed');
        return undefined;
      }
    },
    isPending: state === 'pending',
    isFailed: state === 'failed',
  };
}
