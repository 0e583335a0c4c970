'use client';
import { useUi } from '../provider/uiContext.js';
import type { MessageDictionary, MessagesHandle, Wording } from './defineMessages.js';
import { overrideMessages } from './overrideMessages.js';

/** Every dictionary with each wording that a provider puts over it, made once for all components that speak it. */
const worded = new WeakMap<MessageDictionary, WeakMap<object, MessageDictionary>>();

/** Texts of one package in the provider's language, with the provider's own wording on top. */
export function useMessages<D extends MessageDictionary>(handle: MessagesHandle<D>): Wording<D> {
  const { locale, messages } = useUi();
  const dictionary = handle.dictionaries[locale];
  const overrides = messages[handle.namespace];
  if (!overrides) return dictionary;

  const wordings = worded.get(dictionary) ?? new WeakMap<object, MessageDictionary>();
  worded.set(dictionary, wordings);
  const own = wordings.get(overrides) ?? overrideMessages(handle.namespace, dictionary, overrides);
  wordings.set(overrides, own);
  return own as Wording<D>;
}
