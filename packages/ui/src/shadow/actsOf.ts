/** The acts of a menu that can be chosen, in their order. */
export function actsOf(menu: Element): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([data-disabled])')];
}
