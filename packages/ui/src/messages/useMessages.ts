'use client';
import { useMemo } from 'react';
import { useUi } from '../provider/uiContext.js';
import { overrideMessages } from './overrideMessages.js';
import type { MessageDictionary, MessagesHandle, Wording } from './defineMessages.js';

/** Texts of one package in the provider's language, with the provider's own wording on top. */
export function useMessages<D extends MessageDictionary>(handle: MessagesHandle<D>): Wording<D> {
  const { locale, messages } = useUi();
  const overrides = messages[handle.namespace];
  return useMemo(() => overrideMessages(handle.namespace, handle.dictionaries[locale], overrides), [handle, locale, overrides]);
}
