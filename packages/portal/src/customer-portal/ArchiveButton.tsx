'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import type { PagesResult } from '@gigstack-ui/hooks';
import { Button, useMessages } from '@gigstack-ui/ui';
import { useArchive } from '../archive/useArchive.js';
import { portalMessages } from '../messages/portalMessages.js';

/** All invoices in one file, with progress and a way out; what could not be read is told, and the rest is kept. */
export function ArchiveButton({ invoices }: { invoices: PagesResult<IncomeInvoice> }) {
  const texts = useMessages(portalMessages);
  const { state, start, cancel } = useArchive(invoices);
  if (state.phase === 'running') {
    return (
      <>
        <span role="status" className="gs-portal-small">
          {texts.zipProgress(state.done, state.count)}
        </span>
        <Button variant="quiet" onClick={cancel}>
          {texts.zipCancel}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button variant="quiet" onClick={start}>
        {texts.downloadAll}
      </Button>
      <span role="status" className="gs-portal-small">
        {state.phase === 'done' && state.missing > 0 && texts.zipPartly(state.missing)}
        {state.phase === 'failed' && texts.zipFailed}
      </span>
    </>
  );
}
