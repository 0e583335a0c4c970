/** Moves the focus to the first control that is marked invalid, once the marks are on the page. */
export function focusFirstError(root: Element | null): void {
  requestAnimationFrame(() => {
    const control = root?.querySelector<HTMLElement>('[aria-invalid="true"]');
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  });
}
