import type { FormPath } from './model/formPath.js';

/** Frames to wait for a line far from the screen to come alive once it has been brought into sight. */
const FRAMES = 30;

/** Moves the focus to the control of a place of the form, and the place into sight. */
export function focusPath(root: Element | null, path: FormPath, frames = FRAMES): void {
  const place = root?.querySelector(`[data-gs-path="${CSS.escape(path)}"]`);
  const control = place?.querySelector<HTMLElement>('input, textarea, button:not([tabindex="-1"])');
  if (control) {
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    return;
  }
  const [, lineId = ''] = /^lines\.([^.]+)\./.exec(path) ?? [];
  const row = root?.querySelector(`[data-gs-line="${CSS.escape(lineId)}"]`);
  if (!row || frames === 0) return;
  row.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => focusPath(root, path, frames - 1));
}
