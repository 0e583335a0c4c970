'use client';
import { createContext, useContext } from 'react';
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

const noOverrides: MessageOverrides = {};

/** Holds the settings of the nearest provider; without one the defaults apply, so the page stays up. */
export const UiContext = createContext<UiContextValue>({ locale: 'es-MX', dir: 'ltr', timeZone: undefined, messages: noOverrides });

/** Settings of the nearest provider. */
export function useUi(): UiContextValue {
  return useContext(UiContext);
}
