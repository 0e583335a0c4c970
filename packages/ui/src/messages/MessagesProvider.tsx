'use client';
import { useMemo, type ReactNode } from 'react';
import { UiContext, useUi } from '../provider/uiContext.js';
import type { MessageOverrides } from './messageOverrides.js';

/** Props of MessagesProvider. */
export interface MessagesProviderProps {
  /** Own wording by namespace and key, on top of that of the providers around. */
  messages: MessageOverrides;
  children?: ReactNode;
}

/** Other words for one part of a page; everything else stays as the provider around it has it. */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  const around = useUi();
  const ui = useMemo(() => {
    const merged = { ...around.messages };
    for (const [namespace, words] of Object.entries(messages)) merged[namespace] = { ...merged[namespace], ...words };
    return { ...around, messages: merged };
  }, [around, messages]);
  return <UiContext.Provider value={ui}>{children}</UiContext.Provider>;
}
