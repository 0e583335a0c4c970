'use client';
import { GigstackError, type Client } from '@gigstack-ui/api';
import type { CsfData } from '@gigstack-ui/cfdi/csf';
import { clientQuery, useGigstack, useGigstackQueryClient, useUploadCsf } from '@gigstack-ui/hooks';
import { useEffect, useRef, useState } from 'react';
import type { CsfChange, CsfProposal } from '../../csf/csfChanges.js';
import type { CsfProblem } from '../../csf/readCsf.js';
import type { ClientForm } from './ClientForm.js';
import { fromClient } from './fromClient.js';

/** Where the Constancia is. The file itself is held only until it was reviewed, and until it was sent when the person wants that. */
export type CsfState =
  | { readonly state: 'idle' | 'reading' }
  | { readonly state: 'failed'; readonly problem: CsfProblem }
  /** What it would change; nothing has changed. */
  | { readonly state: 'review'; readonly proposal: CsfProposal }
  /** A scanned one: its code gave the RFC and no more. */
  | { readonly state: 'code'; readonly rfc: string }
  /** It was looked through; `taken` parts went into the form. It may still be sent to gigstack. */
  | { readonly state: 'reviewed'; readonly taken: number }
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
  /** Address of the folder with the reader's script; the proxy's unless told. */
  readonly assets: string | undefined;
}

/** A Constancia as a way to fill in the form: read here, reviewed, and sent to gigstack only if the person wants it. */
export function useCsf({ client, form, ownRfc, edit, adopt, assets }: CsfSurroundings) {
  const gigstack = useGigstack();
  const queryClient = useGigstackQueryClient();
  const upload = useUploadCsf();
  const [csf, setCsf] = useState<CsfState>({ state: 'idle' });
  const held = useRef<{ file: File; data: CsfData | undefined }>(undefined);
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
      const reading = await readCsf(file, { script: `${assets ?? `${gigstack.baseUrl}/_gs/assets`}/pdf-reader`, signal });
      if (signal.aborted) return;
      if (reading.state === 'failed') return setCsf(reading);
      const rfc = reading.state === 'read' ? reading.data.rfc : reading.rfc;
      // A client that exists is somebody: another person's Constancia cannot be theirs.
      if (client && ownRfc !== '' && rfc !== '' && rfc !== ownRfc) return setCsf({ state: 'failed', problem: 'other_person' });
      held.current = { file, data: reading.state === 'read' ? reading.data : undefined };
      setCsf(reading.state === 'code' ? reading : { state: 'review', proposal: csfChanges(reading.data, form) });
    } catch {
      if (!signal.aborted) setCsf({ state: 'failed', problem: 'unavailable' });
    }
  }

  async function send(): Promise<void> {
    const { file, data } = held.current ?? {};
    if (!file) return;
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
      // The person gave up: the file may be sent another time.
      if (error.kind === 'aborted') return setCsf({ state: 'reviewed', taken: 0 });
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
      if (Object.keys(edits).length > 0) edit(edits);
      setCsf({ state: 'reviewed', taken: Object.keys(edits).length });
    },
  };
}

/** A Constancia in the model of the form. */
export type CsfModel = ReturnType<typeof useCsf>;
