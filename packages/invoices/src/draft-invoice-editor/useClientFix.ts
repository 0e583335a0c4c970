'use client';
import type { Client, ClientUpdateInput } from '@gigstack-ui/api';
import type { FindingFix } from '@gigstack-ui/cfdi';
import { useUpdateClient } from '@gigstack-ui/hooks';
import { useState } from 'react';
import { useParties } from './FindingsProvider.js';
import { setAtPath } from './model/setAtPath.js';

/** Mending the record of the receiver itself, which every other invoice to it shares: so there is always a way back. */
export interface ClientFix {
  readonly apply: (fix: FindingFix) => void;
  /** Takes the last change back; undefined when there is none. */
  readonly undo: (() => void) | undefined;
  readonly isPending: boolean;
  readonly isFailed: boolean;
}

/** One-click fixes of the receiver's record. */
export function useClientFix(): ClientFix {
  const receiver = useParties().receiver as Client | undefined;
  const { mutate, isPending, isError } = useUpdateClient();
  const [before, setBefore] = useState<{ id: string; body: ClientUpdateInput }>();

  function apply({ path, value }: FindingFix): void {
    if (!receiver) return;
    const inside = path.replace(/^client\./, '');
    const name = inside.split('.')[0] as 'address';
    const change = setAtPath<Partial<Client>>(receiver, inside, value);
    mutate({ id: receiver.id, body: fieldOf(name, change) }, { onSuccess: () => setBefore({ id: receiver.id, body: fieldOf(name, receiver) }) });
  }

  const isSame = before?.id === receiver?.id;
  return { apply, undo: before && isSame ? () => mutate(before, { onSuccess: () => setBefore(undefined) }) : undefined, isPending, isFailed: isError };
}

/** One field of a record as a change of it. An address is replaced as a whole, so all of it goes. */
function fieldOf(name: string, record: Partial<Client>): ClientUpdateInput {
  return { [name]: record[name] ?? null };
}
