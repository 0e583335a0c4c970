'use client';
import { GigstackError, type Client } from '@gigstack-ui/api';
import { useValidateClient } from '@gigstack-ui/hooks';
import { useState } from 'react';
import type { ClientField, ClientForm } from './ClientForm.js';
import { fieldOfPath } from './refusals.js';

/** The fields the SAT compares. */
const compared = ['tax_id', 'legal_name', 'tax_system', 'zip'] as const satisfies readonly ClientField[];

/** What the SAT said of a field, while the field is as it was then. */
export type SatFields = Partial<Record<ClientField, 'matches' | 'differs'>>;

/** Where the question to the SAT is; `at` in Unix milliseconds. */
export type SatState =
  | { readonly state: 'unasked' | 'asking' }
  | { readonly state: 'passed'; readonly at: number }
  /** `message` in the API's words. */
  | { readonly state: 'failed'; readonly at: number; readonly message: string | undefined }
  /** No verdict: the SAT or the API did not answer. */
  | { readonly state: 'down'; readonly error: GigstackError };

interface Asked {
  readonly clientId: string;
  /** What was stored when the SAT was asked. */
  readonly of: ClientForm;
  readonly said: SatState;
  readonly differing: readonly ClientField[];
}

/** Has the API ask the SAT whether what is stored of the client agrees with its register. */
export function useSatCheck(client: Client | undefined, base: ClientForm, form: ClientForm, onVerdict: (isValid: boolean) => void) {
  const { mutateAsync } = useValidateClient();
  const [asked, setAsked] = useState<Asked>();
  const current = asked?.clientId === client?.id ? asked : undefined;

  async function check(): Promise<void> {
    if (!client || current?.said.state === 'asking') return;
    const about = { clientId: client.id, of: base };
    setAsked({ ...about, said: { state: 'asking' }, differing: [] });
    try {
      const verdict = await mutateAsync(client.id);
      const differing = verdict.fields.flatMap(({ path }) => fieldOfPath(path) ?? []);
      const isValid = verdict.is_valid === true && differing.length === 0;
      setAsked({ ...about, said: isValid ? { state: 'passed', at: Date.now() } : { state: 'failed', at: Date.now(), message: verdict.message }, differing });
      onVerdict(isValid);
    } catch (error) {
      if (!(error instanceof GigstackError)) throw error;
      setAsked({ ...about, said: { state: 'down', error }, differing: [] });
    }
  }

  return { said: current?.said ?? ({ state: 'unasked' } as const), fields: fieldsOf(current, form), check };
}

/** A verdict without names of fields says nothing of single ones, unless it is good. */
function fieldsOf(asked: Asked | undefined, form: ClientForm): SatFields {
  if (asked?.said.state !== 'passed' && asked?.said.state !== 'failed') return {};
  const standing = (field: ClientField) => asked.of[field] === form[field];
  if (asked.said.state === 'passed') return Object.fromEntries(compared.filter(standing).map((field) => [field, 'matches']));
  return Object.fromEntries(asked.differing.filter(standing).map((field) => [field, 'differs']));
}
