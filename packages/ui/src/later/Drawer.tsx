'use client';
import { drawerOver } from '../dialog/drawerOver.js';
import { Dialog } from './Dialog.js';

/** A modal sheet at the end side, over the full height: for detail that keeps the page in mind. */
export const Drawer = drawerOver(Dialog);
