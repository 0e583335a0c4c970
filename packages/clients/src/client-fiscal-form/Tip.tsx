'use client';
import { Button, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import type { ClientSlot } from '../clientSlots.js';
import { clientMessages } from '../messages/clientMessages.js';

interface TipProps {
  children: ReactNode;
  /** Words of the act, and the act; without them the tip only asks for a look. */
  actLabel?: string | undefined;
  onAct?: (() => void) | undefined;
  /** Keeps what stands. */
  onKeep?: (() => void) | undefined;
}

/** A suggestion under a field: it changes nothing by itself, and "it is fine as it is" is always an answer. */
export function Tip({ children, actLabel, onAct, onKeep }: TipProps) {
  const slotClass = useSlotClasses<ClientSlot>();
  const texts = useMessages(clientMessages);
  return (
    <div className={slotClass('tip', 'gs-client-tip')} role="status" data-gs-slot="tip">
      <div className="gs-client-tip-text">{children}</div>
      <div className="gs-client-tip-acts">
        {onAct && (
          <Button size="sm" onClick={onAct}>
            {actLabel}
          </Button>
        )}
        {onKeep && (
          <Button size="sm" variant="quiet" onClick={onKeep}>
            {texts.itIsFine}
          </Button>
        )}
      </div>
    </div>
  );
}
