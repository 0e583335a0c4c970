'use client';
import type { DialogProps } from '../dialog/Dialog.js';
import { laterPopup } from './laterPopup.js';
import { restingSheet } from './restingTriggers.js';

/** A modal sheet over the page; lists and menus inside it stay inside it, and Escape closes them first. */
export const Dialog = laterPopup<DialogProps, HTMLDivElement>('Dialog', { popup: (all) => all.Dialog, resting: restingSheet });
