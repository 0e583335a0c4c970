'use client';
import { useFocusOnMount, useSlotClasses } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import type { PortalSlot } from '../portalSlots.js';

interface EndScreenProps {
  title: string;
  text: string;
  actions?: ReactNode;
  children?: ReactNode;
}

/** A screen that ends a way: what happened, what did not, and where it goes on. The heading takes the focus, so that it is read. */
export function EndScreen({ title, text, actions, children }: EndScreenProps) {
  const slotClass = useSlotClasses<PortalSlot>();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section className={slotClass('portal-end', 'gs-portal-end')} data-gs-slot="portal-end">
      <h1 ref={heading} tabIndex={-1} className="gs-portal-title">
        {title}
      </h1>
      <p className="gs-portal-muted">{text}</p>
      {actions}
      {children}
    </section>
  );
}
