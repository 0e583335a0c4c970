import type { FormPath } from './model/formPath.js';

/** Moves the focus to the control of a place of the form, and the place into sight; false when it is not on screen. */
export function focusPath(root: Element | null, path: FormPath): boolean {
  const place = root?.querySelector(`[data-gs-path="${CSS.escape(path)}"]`);
  const control = place?.querySelector<HTMLElement>('input, textarea, button:not([tabindex="-1"])');
  if (!control) return false;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}
