'use client';
import { useEffect, useRef } from 'react';
import type { PortalPhase } from '../session/PortalSession.js';
import type { PortalEvent } from './PortalEvent.js';

/** Tells the host when a session opens and when it ends. */
export function useSessionEvents(phase: PortalPhase, onEvent: (event: PortalEvent) => void): void {
  const latest = useRef(onEvent);
  useEffect(() => {
    latest.current = onEvent;
  }, [onEvent]);
  useEffect(() => {
    if (phase === 'open') latest.current({ type: 'session.opened' });
    if (phase === 'expired' || phase === 'revoked') latest.current({ type: 'session.ended', reason: phase });
  }, [phase]);
}
