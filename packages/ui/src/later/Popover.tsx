'use client';
import type { PopoverProps } from '../popover/Popover.js';
import { laterPopup } from './laterPopup.js';
import { restingSheet } from './restingTriggers.js';

/** A small sheet next to its button; the page behind stays usable. */
export const Popover = laterPopup<PopoverProps, HTMLDivElement>('Popover', { popup: (all) => all.Popover, resting: restingSheet });
