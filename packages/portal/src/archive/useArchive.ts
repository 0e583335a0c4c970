'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import { useGigstack, type PagesResult } from '@gigstack-ui/hooks';
import { saveFile, useFormat, useMessages } from '@gigstack-ui/ui';
import { useEffect, useRef, useState } from 'react';
import { usePortalSettings } from '../customer-portal/PortalSettings.js';
import { portalMessages } from '../messages/portalMessages.js';
import { readAllPages } from './readAllPages.js';

/** How the making of an archive stands; `missing` counts files that could not be read. */
export type ArchiveState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly done: number; readonly count: number }
  | { readonly phase: 'done'; readonly missing: number }
  | { readonly phase: 'failed' };

/** Makes an archive of all invoices with both files of each and a list, and hands it to the browser to save. */
export function useArchive(invoices: PagesResult<IncomeInvoice>): { state: ArchiveState; start: () => void; cancel: () => void } {
  const client = useGigstack();
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const { onEvent } = usePortalSettings();
  const [state, setState] = useState<ArchiveState>({ phase: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function make(signal: AbortSignal): Promise<void> {
    setState({ phase: 'running', done: 0, count: invoices.items.length });
    const [{ writeArchive }, list] = await Promise.all([import('./writeArchive.js'), readAllPages(invoices, signal)]);
    const { blob, missing } = await writeArchive({
      invoices: list,
      texts,
      format,
      signal,
      download: (invoiceId, type) => client.download({ invoiceId, type, signal }),
      onProgress: (done) => setState({ phase: 'running', done, count: list.length }),
    });
    saveFile(blob, texts.zipName);
    setState({ phase: 'done', missing });
    onEvent({ type: 'invoices.downloaded', count: list.length });
  }

  return {
    state,
    start() {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      make(controller.signal).catch(() => setState({ phase: controller.signal.aborted ? 'idle' : 'failed' }));
    },
    cancel: () => running.current?.abort(),
  };
}
