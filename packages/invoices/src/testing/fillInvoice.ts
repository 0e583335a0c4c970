import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Chooses a client by typing part of its name. */
export async function chooseClient(user: UserEvent, text: string, name: RegExp): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: 'Cliente' }), text);
  await user.click(await screen.findByRole('option', { name }));
}

/** The controls of one concept, by its number on screen. */
export function line(number: number) {
  return within(screen.getByRole('group', { name: `Concepto ${number}` }));
}

/** Types a concept the way a person does. */
export async function fillLine(user: UserEvent, number: number, { description, quantity, price }: { description: string; quantity?: string; price: string }): Promise<void> {
  await user.type(line(number).getByRole('combobox', { name: 'Descripción' }), description);
  if (quantity) {
    await user.clear(line(number).getByRole('textbox', { name: 'Cantidad' }));
    await user.type(line(number).getByRole('textbox', { name: 'Cantidad' }), quantity);
  }
  await user.type(line(number).getByRole('textbox', { name: 'Precio' }), price);
}

/** Chooses one of the product keys that are offered before anything is typed. */
export async function chooseProductKey(user: UserEvent, number: number, name: RegExp): Promise<void> {
  await user.click(line(number).getByRole('combobox', { name: 'Clave de producto' }));
  await user.click(await screen.findByRole('option', { name }));
}
