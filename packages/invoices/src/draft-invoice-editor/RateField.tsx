'use client';
import { NumberField, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { lineMessages } from '../messages/lineMessages.js';
import { readNumber } from './model/readNumber.js';

interface RateFieldProps {
  label: string;
  hint?: string;
  readOnly: boolean;
  /** A plain decimal. */
  value: string;
  /** Receives a plain decimal; what is no number yet stays in the field. */
  onValueChange: (value: string) => void;
}

/** A number that counts as soon as it is one; text that is none is kept, marked, and changes nothing. */
export function RateField({ label, hint, readOnly, value, onValueChange }: RateFieldProps) {
  const texts = useMessages(lineMessages);
  const [typed, setTyped] = useState<string>();
  const reading = readNumber(typed ?? value);
  const isWrong = reading.state !== 'valid' || Number(reading.value) < 0;
  // Typed text stands while it says what the value says; undo or another choice replaces it.
  const isOwn = typed !== undefined && (isWrong || Number(reading.value) === Number(value));
  return (
    <NumberField
      label={label}
      hint={hint}
      readOnly={readOnly}
      value={isOwn ? typed : value}
      error={isOwn && isWrong ? texts.notARate : undefined}
      onValueChange={(text) => {
        setTyped(text);
        const { state, value: next } = readNumber(text);
        if (state === 'valid' && Number(next) >= 0) onValueChange(next);
      }}
    />
  );
}
