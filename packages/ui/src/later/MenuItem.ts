'use client';
import type { MenuItemProps } from '../menu/MenuItem.js';
import { laterMenuPart } from './laterMenuPart.js';

/** One act of a Menu. */
export const MenuItem = laterMenuPart<MenuItemProps>('MenuItem', (all) => all.MenuItem);
