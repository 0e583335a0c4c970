import { createContext, useContext, type ReactNode } from 'react';
import type { PortalEvent } from './PortalEvent.js';

/** How the host shows itself to its customer. */
export interface PortalBrand {
  /** The name the customer knows. */
  readonly name: string;
  /** A mark beside the name, decorative. */
  readonly logo?: ReactNode;
  /** Where the customer finds help: an https or mailto address. */
  readonly supportUrl?: string | undefined;
}

/** What every part of the portal may need from its host. */
export interface PortalSettings {
  readonly brand: PortalBrand | undefined;
  readonly csf: 'offer' | 'off';
  readonly onEvent: (event: PortalEvent) => void;
  /** Sends the customer a new link, when the host can. */
  readonly onRequestLink: (() => Promise<void>) | undefined;
}

export const PortalSettingsContext = createContext<PortalSettings>({ brand: undefined, csf: 'offer', onEvent: () => {}, onRequestLink: undefined });

/** The settings of the portal around. */
export function usePortalSettings(): PortalSettings {
  return useContext(PortalSettingsContext);
}
