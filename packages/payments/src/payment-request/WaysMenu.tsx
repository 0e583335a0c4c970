'use client';
import { useMessages } from '@gigstack-ui/ui';
import { Menu, MenuItem } from '@gigstack-ui/ui/menu';
import type { ReactNode } from 'react';
import { paymentMessages } from '../messages/paymentMessages.js';

/** What else can be done instead of asking for the money. */
export function WaysMenu({ trigger, onAlreadyPaid }: { trigger: ReactNode; onAlreadyPaid: () => void }) {
  const texts = useMessages(paymentMessages);
  return (
    <Menu trigger={trigger}>
      <MenuItem onSelect={onAlreadyPaid}>{texts.alreadyPaid}</MenuItem>
    </Menu>
  );
}
