'use client';
import type { MenuProps } from '../menu/Menu.js';
import { laterPopup } from './laterPopup.js';
import { restingMenu } from './restingTriggers.js';

/** A list of acts behind a button. */
export const Menu = laterPopup<MenuProps, HTMLDivElement>('Menu', {
  popup: (all) => all.Menu,
  resting: restingMenu,
  onKeyed: (content) => content.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')?.focus(),
});
