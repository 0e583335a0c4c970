/** What Tab stops at inside an element, in its order. */
export function tabStopsOf(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('*')].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled, [type="hidden"]') && isShown(one) && !isPassedOver(one));
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.({ checkVisibilityCSS: true }) ?? true;
}

/** Of the radios of one name Tab stops at the one that is chosen. */
function isPassedOver(element: HTMLElement): boolean {
  if (!element.matches('input[type="radio"]:not(:checked)')) return false;
  return Boolean(element.closest('[role="radiogroup"], fieldset')?.querySelector('input[type="radio"]:checked'));
}
