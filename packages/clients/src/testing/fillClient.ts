import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** A control by its label: a line of text or a picker. */
export function field(name: string | RegExp): HTMLElement {
  return screen.queryByRole('textbox', { name }) ?? screen.getByRole('combobox', { name });
}

/** Replaces what stands in a field. */
export async function fill(user: UserEvent, name: string | RegExp, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

/** Chooses from a picker. */
export async function pick(user: UserEvent, name: string | RegExp, option: RegExp): Promise<void> {
  await user.click(field(name));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** Presses the act that saves. */
export async function save(user: UserEvent, name: 'Crear cliente' | 'Guardar cliente'): Promise<void> {
  await user.click(screen.getByRole('button', { name }));
}
