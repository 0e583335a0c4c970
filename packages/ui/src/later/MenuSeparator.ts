'use client';
import type { MenuSeparatorProps } from '../menu/MenuSeparator.js';
import { laterMenuPart } from './laterMenuPart.js';

/** A hairline between groups of acts. */
export const MenuSeparator = laterMenuPart<MenuSeparatorProps>('MenuSeparator', (all) => all.MenuSeparator);
