'use client';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Adapters } from '../adapters/Adapters.js';
import { AdaptersContext } from '../adapters/AdaptersContext.js';
import { Announcer } from '../announcer/Announcer.js';
import type { MessageOverrides } from '../messages/messageOverrides.js';
import { PortalProvider } from '../portal/PortalProvider.js';
import { SlotClasses } from '../slots/SlotClasses.js';
import type { ClassNames } from '../slots/slotNames.js';
import { ToastProvider } from '../toast/ToastProvider.js';
import type { Locale } from './locale.js';
import { rootAttributes, type ColorScheme, type Density, type Direction } from './rootAttributes.js';
import { applyTheme, type Theme } from './theme.js';
import { UiContext } from './uiContext.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { useStyleNonce } from './useStyleNonce.js';

/** Settings of one provider; all but `components` may change at any time. */
export interface GigstackUIProviderProps {
  children?: ReactNode;
  locale?: Locale;
  /** Own wording by namespace and key, e.g. `{ ui: { close: 'Salir' } }`. */
  messages?: MessageOverrides;
  /** Token values, applied after hydration; without a flash they can also be set in the host's CSS. */
  theme?: Theme;
  colorScheme?: ColorScheme;
  density?: Density;
  dir?: Direction;
  /** The host's own components for primitives. Read once, so that an inline object never remounts a field; give the provider a new `key` to change them. */
  components?: Adapters;
  /** Your own classes by part, e.g. `{ button: 'shop-button' }`, for everything below. */
  classNames?: ClassNames;
  /** IANA name, e.g. `America/Tijuana`; set it when rendering on a server so that both sides write the same dates. */
  timeZone?: string;
  /** CSP nonce for the one style element that the scroll lock of modal dialogs inserts. */
  nonce?: string;
  /** Element that receives popups and dialogs; the tokens are provided inside it. */
  portalContainer?: HTMLElement | null;
}

const noMessages: MessageOverrides = {};
const noTheme: Theme = {};
const noComponents: Adapters = {};

/** Gives everything below it tokens, language, direction and a place for popups, in its own `div.gs-root`. */
export function GigstackUIProvider({
  children,
  locale = 'es-MX',
  messages = noMessages,
  theme = noTheme,
  colorScheme = 'light',
  density = 'normal',
  dir = 'ltr',
  components = noComponents,
  classNames,
  timeZone,
  nonce,
  portalContainer,
}: GigstackUIProviderProps) {
  const root = useRef<HTMLDivElement>(null);
  const [adapters] = useState(components);
  const ui = useMemo(() => ({ locale, dir, timeZone, messages }), [locale, dir, timeZone, messages]);
  const attributes = useMemo(() => rootAttributes({ locale, dir, colorScheme, density }), [locale, dir, colorScheme, density]);

  useStyleNonce(nonce);
  useIsomorphicLayoutEffect(() => {
    if (root.current) applyTheme(root.current, theme);
  }, [theme]);

  return (
    <UiContext.Provider value={ui}>
      <div ref={root} className="gs-root" data-gs-slot="root" {...attributes}>
        <PortalProvider root={root} attributes={attributes} theme={theme} container={portalContainer}>
          <AdaptersContext.Provider value={adapters}>
            <SlotClasses classNames={classNames}>
              <Announcer>
                <ToastProvider>{children}</ToastProvider>
              </Announcer>
            </SlotClasses>
          </AdaptersContext.Provider>
        </PortalProvider>
      </div>
    </UiContext.Provider>
  );
}
