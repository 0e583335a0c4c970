'use client';
import { useEffect, useId, useRef, type FocusEvent } from 'react';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';

/** The text itself, selected, and the sentence that says which keys copy it. */
export function CopyByHand({ value, label }: { value: string; label: string }) {
  const texts = useMessages(uiMessages);
  const hint = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // An input would lose the ends of lines.
  const Text = value.includes('\n') ? 'textarea' : 'input';
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [value]);
  return (
    <span className="gs-copy-by-hand">
      <Text ref={input} readOnly value={value} aria-label={label} aria-describedby={hint} className="gs-copy-text" data-gs-slot="copy-text" onFocus={(event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select()} />
      <span id={hint} className="gs-field-message">
        {texts.copyByHand}
      </span>
    </span>
  );
}
