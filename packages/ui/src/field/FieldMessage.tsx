'use client';
import type { ReactNode } from 'react';
import { CheckIcon } from '../icons/CheckIcon.js';
import { CrossIcon } from '../icons/CrossIcon.js';
import { WarningIcon } from '../icons/WarningIcon.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** What a sentence under a control means. */
export type FieldMessageTone = 'plain' | 'ok' | 'warn' | 'bad';

const icons = { plain: null, ok: <CheckIcon />, warn: <WarningIcon />, bad: <CrossIcon /> };

/** The sentence under a control; a shape goes with every colour. */
export function FieldMessage({ id, tone, children }: { id: string; tone: FieldMessageTone; children: ReactNode }) {
  const slotClass = useSlotClasses();
  return (
    <div id={id} className={slotClass(tone === 'bad' ? 'error' : 'hint', 'gs-field-message')} data-gs-slot={tone === 'bad' ? 'error' : 'hint'} data-tone={tone}>
      {icons[tone]}
      <span>{children}</span>
    </div>
  );
}
