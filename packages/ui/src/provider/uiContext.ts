'use client';
import { createContext, useContext } from 'react';
import { tellDeveloper } from '../developer/tellDeveloper.js';
import type { MessageOverrides } from '../messages/messageOverrides.js';
import type { Locale } from './locale.js';
import type { Direction } from './rootAttributes.js';

/** What primitives read from their provider. */
export interface UiContextValue {
  readonly locale: Locale;
  readonly dir: Direction;
  readonly timeZone: string | undefined;
  readonly messages: MessageOverrides;
}

const withoutProvider: UiContextValue = { locale: 'es-MX', dir: 'ltr', timeZone: undefined, messages: {} };

/** Holds the settings of the nearest provider; without one the defaults apply, so the page stays up. */
export const UiContext = createContext<UiContextValue>(withoutProvider);

/** Settings of the nearest provider. */
export function useUi(): UiContextValue {
  const ui = useContext(UiContext);
  if (ui === withoutProvider) tellDeveloper('There is no provider around this element, so it has no tokens, no language and no place for popups: wrap it in <GigstackProvider> or <GigstackUIProvider>.');
  return ui;
}
