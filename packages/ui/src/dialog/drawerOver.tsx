'use client';
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { DialogProps } from './Dialog.js';
import type { DrawerProps } from './Drawer.js';

/** The Drawer that this Dialog makes when it stands at the end side. */
export function drawerOver(Dialog: ForwardRefExoticComponent<DialogProps & RefAttributes<HTMLDivElement>>): ForwardRefExoticComponent<DrawerProps & RefAttributes<HTMLDivElement>> {
  const OwnDrawer = forwardRef<HTMLDivElement, DrawerProps>(function Drawer(props, ref) {
    return <Dialog data-gs-slot="drawer" {...props} ref={ref} placement="end" />;
  });
  return adaptable('Drawer', OwnDrawer);
}
