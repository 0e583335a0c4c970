'use client';
import { Dialog, type DialogProps } from './Dialog.js';
import { drawerOver } from './drawerOver.js';

/** Props of Drawer. */
export type DrawerProps = Omit<DialogProps, 'placement'>;

/** A modal sheet at the end side, over the full height: for detail that keeps the page in mind. */
export const Drawer = drawerOver(Dialog);
