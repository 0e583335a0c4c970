'use client';
import { useState } from 'react';
import { useSelfInvoice } from '../self-invoice/useSelfInvoice.js';
import type { RunningPortal } from '../session/usePortalSession.js';
import { HomeView } from './HomeView.js';
import { ConfirmView, OwnDataView, RunView } from './laterViews.js';
import { OfflineNotice } from './OfflineNotice.js';
import { SessionScreen } from './SessionScreen.js';
import { ViewSkeleton } from './ViewSkeleton.js';

/** Where in the portal the customer is. */
export type PortalView = 'home' | 'confirm' | 'run' | 'data';

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
