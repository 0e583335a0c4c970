'use client';
import { useEffect, useState } from 'react';
import { useAnnounce } from '../announcer/useAnnounce.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';

/** `by-hand`: the browser did not let the page write to the clipboard. */
export type CopyState = 'ready' | 'copied' | 'by-hand';

/** Milliseconds that "Copiado" stays. */
const shownFor = 3_000;

/** Copies a value and remembers how it went, until the value changes. */
export function useCopy(value: string, onCopied: (() => void) | undefined): { state: CopyState; copy: () => void } {
  const texts = useMessages(uiMessages);
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ state: CopyState; value: string }>({ state: 'ready', value });
  const state = outcome.value === value ? outcome.state : 'ready';

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setOutcome({ state: 'ready', value }), shownFor);
    return () => clearTimeout(timer);
  }, [state, value]);

  async function copy(): Promise<void> {
    try {
      // Absent on a page that is not secure, and refused by a permission policy or by the person.
      await navigator.clipboard.writeText(value);
      setOutcome({ state: 'copied', value });
      announce(texts.copied);
      onCopied?.();
    } catch {
      setOutcome({ state: 'by-hand', value });
    }
  }

  return { state, copy: () => void copy() };
}
