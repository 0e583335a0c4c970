import type { FormPath } from './model/formPath.js';

/** Frames to wait for a place that comes alive once it is wanted: a line far from the screen, a part that was folded away. */
const FRAMES = 40;

/** Moves the focus to the control of a place of the form, and the place into sight; a place that has no control leads to what it is in. */
export function focusPath(root: Element | null, path: FormPath, frames = FRAMES): void {
  const control = controlAt(root, path);
  if (control) return focus(control);
  const [, lineId = ''] = /^lines\.([^.]+)\./.exec(path) ?? [];
  root?.querySelector(`[data-gs-line="${CSS.escape(lineId)}"]`)?.scrollIntoView({ block: 'center' });
  if (frames > 0) {
    requestAnimationFrame(() => focusPath(root, path, frames - 1));
    return;
  }
  const around = controlAt(root, path.split('.')[0] ?? '');
  if (around) focus(around);
}

function controlAt(root: Element | null, path: FormPath): HTMLElement | null | undefined {
  const place = root?.querySelector(`[data-gs-path="${CSS.escape(path)}"]`);
  return place?.querySelector<HTMLElement>('input, textarea, button:not([tabindex="-1"])');
}

function focus(control: HTMLElement): void {
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
