'use client';
import { GigstackError, type Client } from '@gigstack-ui/api';
import type { CsfData } from '@gigstack-ui/cfdi/csf';
import { clientQuery, useGigstack, useGigstackQueryClient, useUploadCsf } from '@gigstack-ui/hooks';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { CsfChange, CsfProposal } from '../../csf/csfChanges.js';
import type { CsfProblem } from '../../csf/readCsf.js';
import type { ClientField, ClientForm } from './ClientForm.js';
import { settingName } from './FieldSettings.js';
import { fromClient } from './fromClient.js';

/** Where the Constancia is. The file itself is held only until it was reviewed, and until it was sent when the person wants that. */
export type CsfState =
  | { readonly state: 'idle' | 'reading' }
  | { readonly state: 'failed'; readonly problem: CsfProblem }
  /** What it would change; nothing has changed. */
  | { readonly state: 'review'; readonly proposal: CsfProposal }
  /** A scanned one: its code gave the RFC and no more. */
  | { readonly state: 'code'; readonly rfc: string }
  /** It was looked through; `taken` parts went into the form. It may still be sent to gigstack; `wasGivenUp` once that was begun and given up, too late perhaps. */
  | { readonly state: 'reviewed'; readonly taken: number; readonly wasGivenUp?: boolean }
  | { readonly state: 'sending'; readonly loaded: number; readonly total: number }
  /** gigstack's answer stands; `differences` is where the reading here said otherwise. */
  | { readonly state: 'sent'; readonly differences: readonly CsfChange[] }
  /** `isUnknown`: the answer was lost, and the client may have changed. */
  | { readonly state: 'not_sent'; readonly error: GigstackError; readonly isUnknown: boolean };

/** What the form gives the Constancia, and what it takes from it. */
export interface CsfSurroundings {
  readonly client: Client | undefined;
  readonly form: ClientForm;
  /** Whose RFC the form holds, '' while it holds none of its own. */
  readonly ownRfc: string;
  readonly edit: (change: Partial<ClientForm>) => void;
  /** gigstack made or changed the client. */
  readonly adopt: (client: Client) => void;
  /** Address of the reader's script; the proxy's unless told. */
  readonly reader: string | undefined;
}

/** The file, while it may still be sent. */
interface Held {
  readonly file: File;
  readonly rfc: string;
  readonly data: CsfData | undefined;
  readonly taken: number;
}

/** A Constancia as a way to fill in the form: read here, reviewed, and sent to gigstack only if the person wants it. */
export function useCsf({ client, form, ownRfc, edit, adopt, reader }: CsfSurroundings) {
  const gigstack = useGigstack();
  const queryClient = useGigstackQueryClient();
  const upload = useUploadCsf();
  const [csf, set] = useState<CsfState>({ state: 'idle' });
  // The whole form is drawn anew for it: in slices, so that a slow phone still answers to the finger.
  const setCsf = (next: CsfState) => startTransition(() => set(next));
  const held = useRef<Held>(undefined);
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  function begin(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  function forget(): void {
    held.current = undefined;
    running.current?.abort();
    setCsf({ state: 'idle' });
  }

  async function read(file: File): Promise<void> {
    const signal = begin();
    held.current = undefined;
    setCsf({ state: 'reading' });
    try {
      const { readCsf } = await import('../../csf/readCsf.js');
      const { csfChanges } = await import('../../csf/csfChanges.js');
      const reading = await readCsf(file, { script: reader ?? `${gigstack.baseUrl}/_gs/assets/pdf-reader`, signal });
      if (signal.aborted) return;
      if (reading.state === 'failed') return setCsf(reading);
      const rfc = reading.state === 'read' ? reading.data.rfc : reading.rfc;
      if (isOthers(rfc)) return setCsf({ state: 'failed', problem: 'other_person' });
      held.current = { file, rfc, data: reading.state === 'read' ? reading.data : undefined, taken: 0 };
      setCsf(reading.state === 'code' ? reading : { state: 'review', proposal: csfChanges(reading.data, form) });
    } catch {
      if (!signal.aborted) setCsf({ state: 'failed', problem: 'unavailable' });
    }
  }

  /** A client that exists is somebody: another person's Constancia cannot be theirs. */
  function isOthers(rfc: string): boolean {
    return client !== undefined && ownRfc !== '' && rfc !== '' && rfc !== ownRfc;
  }

  async function send(): Promise<void> {
    if (!held.current) return;
    const { file, rfc, data, taken } = held.current;
    // The client may have become another one since it was read.
    if (isOthers(rfc)) return setCsf({ state: 'failed', problem: 'other_person' });
    const signal = begin();
    setCsf({ state: 'sending', loaded: 0, total: file.size });
    try {
      const answer = await upload.mutateAsync({
        body: { file },
        clientId: client?.id,
        signal,
        onProgress: ({ loaded, total }) => !signal.aborted && setCsf({ state: 'sending', loaded, total }),
      });
      const { csfDifferences } = await import('../../csf/csfChanges.js');
      // The answer may hold no more than the id.
      const stored = await queryClient.fetchQuery(clientQuery(gigstack, answer.id));
      held.current = undefined;
      adopt(stored);
      setCsf({ state: 'sent', differences: data ? csfDifferences(data, fromClient(stored)) : [] });
    } catch (error) {
      if (!(error instanceof GigstackError)) throw error;
      // Given up: the file may be sent another time. What had arrived by then may have taken effect.
      if (error.kind === 'aborted') {
        if (client) void queryClient.invalidateQueries({ queryKey: clientQuery(gigstack, client.id).queryKey });
        return setCsf({ state: 'reviewed', taken, wasGivenUp: true });
      }
      setCsf({ state: 'not_sent', error, isUnknown: error.isOutcomeUnknown });
    }
  }

  return {
    csf,
    read,
    send,
    forget,
    /** Gives up what is running: a reading, or a sending whose file stays to be sent. */
    cancel: () => (csf.state === 'sending' ? running.current?.abort() : forget()),
    /** Takes what was chosen into the form. */
    apply: (edits: Partial<ClientForm>) => {
      // An address is one detail, however many fields it has.
      const taken = new Set(Object.keys(edits).map((field) => settingName(field as ClientField))).size;
      if (taken > 0) edit(edits);
      if (held.current) held.current = { ...held.current, taken };
      setCsf({ state: 'reviewed', taken });
    },
  };
}

/** A Constancia in the model of the form. */
export type CsfModel = ReturnType<typeof useCsf>;
