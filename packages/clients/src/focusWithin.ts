/** For a dialog that opens before it has a field: the focus goes to the dialog itself, and the first Tab to what came by then, instead of to the button that closes it. */
export function focusWithin(event: Event): void {
  const dialog = event.currentTarget;
  if (!(dialog instanceof HTMLElement) || dialog.querySelector('input, textarea')) return;
  event.preventDefault();
  dialog.focus();
}
