'use client';
import { forwardRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Dialog, type DialogProps } from './Dialog.js';

/** Props of Drawer. */
export type DrawerProps = Omit<DialogProps, 'placement'>;

const OwnDrawer = forwardRef<HTMLDivElement, DrawerProps>(function Drawer(props, ref) {
  return <Dialog data-gs-slot="drawer" {...props} ref={ref} placement="end" />;
});

/** A modal sheet at the end side, over the full height: for detail that keeps the page in mind. */
export const Drawer = adaptable('Drawer', OwnDrawer);
