'use client';
import { lazyPart } from '@gigstack-ui/ui';
import { useState } from 'react';
import { useSelfInvoice } from '../self-invoice/useSelfInvoice.js';
import type { RunningPortal } from '../session/usePortalSession.js';
import { HomeView } from './HomeView.js';
import { OfflineNotice } from './OfflineNotice.js';
import { ViewSkeleton } from './ViewSkeleton.js';
import { SessionScreen } from './SessionScreen.js';

/** Where in the portal the customer is. */
export type PortalView = 'home' | 'confirm' | 'run' | 'data';

const ConfirmView = lazyPart(() => import('./ConfirmView.js').then((part) => part.ConfirmView));
const RunView = lazyPart(() => import('./RunView.js').then((part) => part.RunView));
const OwnDataView = lazyPart(() => import('./OwnDataView.js').then((part) => part.OwnDataView));

/** The portal drawn here. What was chosen outlives a session that ends and comes back. */
export function NativePortal({ session }: { session: RunningPortal }) {
  const { clientId = '' } = session;
  const [view, setView] = useState<PortalView>('home');
  const selfInvoice = useSelfInvoice();
  const [hasLeft, setHasLeft] = useState(false);
  const go = (next: PortalView) => {
    setHasLeft(true);
    setView(next);
  };
  const home = () => go('home');
  const isOver = session.phase === 'expired' || session.phase === 'revoked';

  if (isOver) return <SessionScreen session={session} />;
  return (
    <>
      {session.phase === 'offline' && <OfflineNotice />}
      {view === 'home' && <HomeView clientId={clientId} selfInvoice={selfInvoice} isReturn={hasLeft} onGo={() => go('confirm')} onEditData={() => go('data')} preload={() => void ConfirmView.preload()} />}
      {view === 'confirm' && (
        <ConfirmView
          fallback={<ViewSkeleton />}
          clientId={clientId}
          selfInvoice={selfInvoice}
          onBack={home}
          onConfirm={() => {
            setView('run');
            void selfInvoice.stampChosen();
          }}
        />
      )}
      {view === 'run' && (
        <RunView
          fallback={<ViewSkeleton />}
          selfInvoice={selfInvoice}
          onHome={() => {
            selfInvoice.finish();
            home();
          }}
          onFix={() => setView('data')}
        />
      )}
      {view === 'data' && <OwnDataView fallback={<ViewSkeleton />} clientId={clientId} onBack={() => setView(selfInvoice.run.length > 0 ? 'run' : 'home')} />}
    </>
  );
}
