'use client';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { GigstackUIProvider, SlotClasses, type GigstackUIProviderProps, type Locale, type SlottedProps } from '@gigstack-ui/ui';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { ownDataWords } from '../messages/ownDataWords.js';
import type { PortalSlot } from '../portalSlots.js';
import type { PortalConnection } from '../session/usePortalSession.js';
import { usePortalSession } from '../session/usePortalSession.js';
import { FramedScreen } from './FramedScreen.js';
import { HostedPortal } from './HostedPortal.js';
import { isForeignFrame } from './isForeignFrame.js';
import { NativePortal } from './NativePortal.js';
import { PortalChrome } from './PortalChrome.js';
import type { PortalEvent } from './PortalEvent.js';
import { PortalSettingsContext, type PortalBrand } from './PortalSettings.js';
import { SessionScreen } from './SessionScreen.js';
import { useSessionEvents } from './useSessionEvents.js';

/** Props of CustomerPortal; look and words are those of GigstackUIProvider. */
export interface CustomerPortalProps extends PortalConnection, Omit<GigstackUIProviderProps, 'children' | 'locale' | 'classNames'>, SlottedProps<PortalSlot> {
  /** `native` draws the portal here; `hosted` shows gigstack's own page in a frame. */
  mode?: 'native' | 'hosted' | undefined;
  /** The language it starts with; the customer may change it. */
  defaultLocale?: Locale | undefined;
  brand?: PortalBrand | undefined;
  /** `off` leaves out the offer to fill the form from a Constancia; it is never required. */
  csf?: 'offer' | 'off' | undefined;
  /** Lets a page of another origin frame the portal. Off, it asks to be opened in its own window: a page around it could lead a click astray. */
  allowFraming?: boolean | undefined;
  onEvent?: ((event: PortalEvent) => void) | undefined;
  /** Sends the customer a new link; shown where a session is over. Rejecting says so on the screen. */
  onRequestLink?: (() => Promise<void>) | undefined;
}

const quiet = () => {};
const unchanging = () => quiet;

/** The portal of the host's customer: purchases to invoice, invoices, payments and own fiscal data. It brings its own providers. */
export function CustomerPortal({ mode = 'native', defaultLocale = 'es-MX', brand, csf = 'offer', allowFraming = false, onEvent = quiet, onRequestLink, baseUrl, fetchSession, fetch, messages, classNames, ...look }: CustomerPortalProps) {
  const [locale, setLocale] = useState(defaultLocale);
  const session = usePortalSession({ baseUrl, fetchSession, fetch });
  const isFramed = useSyncExternalStore(unchanging, isForeignFrame, () => false) && !allowFraming;
  const settings = useMemo(() => ({ brand, csf, onEvent, onRequestLink }), [brand, csf, onEvent, onRequestLink]);
  const words = useMemo(() => {
    const { clients, clientCsf } = ownDataWords[locale];
    return { ...messages, clients: { ...clients, ...messages?.clients }, clientCsf: { ...clientCsf, ...messages?.clientCsf } };
  }, [messages, locale]);
  useSessionEvents(session.phase, onEvent);

  return (
    <GigstackUIProvider {...look} messages={words} locale={locale}>
      <SlotClasses<PortalSlot> classNames={classNames}>
        <PortalSettingsContext.Provider value={settings}>
          <PortalChrome locale={locale} onLocale={setLocale}>
            {isFramed ? (
              <FramedScreen />
            ) : session.client === undefined ? (
              <SessionScreen session={session} />
            ) : mode === 'hosted' ? (
              <HostedPortal session={session} />
            ) : (
              <GigstackDataProvider client={session.client}>
                <NativePortal session={session} />
              </GigstackDataProvider>
            )}
          </PortalChrome>
        </PortalSettingsContext.Provider>
      </SlotClasses>
    </GigstackUIProvider>
  );
}
