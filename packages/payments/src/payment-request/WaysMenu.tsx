'use client';
import { useMessages } from '@gigstack-ui/ui';
import { Menu, MenuItem } from '@gigstack-ui/ui/menu';
import type { ReactNode } from 'react';
import { paymentMessages } from '../messages/paymentMessages.js';

/** Props of WaysMenu. */
export interface WaysMenuProps {
  trigger: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAlreadyPaid: () => void;
}

/** What else can be done instead of asking for the money. */
export function WaysMenu({ trigger, open, onOpenChange, onAlreadyPaid }: WaysMenuProps) {
  const texts = useMessages(paymentMessages);
  return (
    <Menu trigger={trigger} open={open} onOpenChange={onOpenChange}>
      <MenuItem onSelect={onAlreadyPaid}>{texts.alreadyPaid}</MenuItem>
    </Menu>
  );
}
