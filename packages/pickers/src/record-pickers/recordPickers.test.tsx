import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { InvoicePicker, SeriesPicker, ServicePicker, TeamPicker } from '../index.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';

const control = (name: string) => screen.getByRole('combobox', { name });

const pickers = [
  ['ServicePicker', ServicePicker, 'Producto o servicio'],
  ['SeriesPicker', SeriesPicker, 'Serie'],
  ['InvoicePicker', InvoicePicker, 'Factura'],
] as const;

describe.each(pickers)('%s', (_name, Picker, label) => {
  it('has no axe violations, is chosen with the keyboard, and gives its id to the form', async () => {
    const onValueChange = vi.fn();
    const { user } = renderWithGigstack(
      <form aria-label="Formulario">
        <Picker name="record" onValueChange={onValueChange} />
      </form>,
    );
    await expectNoAxeViolations();
    await user.click(control(label));
    await screen.findAllByRole('option');
    await waitFor(() => expect(screen.getByRole('listbox')).toHaveAttribute('data-state', 'ready'));
    await expectNoAxeViolations();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/./), expect.any(Object));
    const [id] = onValueChange.mock.calls[0] as [string];
    expect(new FormData(screen.getByRole('form')).get('record')).toBe(id);
    expect(control(label)).not.toHaveValue('');
  });

  it('says when the records could not be read', async () => {
    const { user } = renderWithGigstack(<Picker />, { team: 'team_of_nobody' });
    await user.click(control(label));
    expect(await screen.findByText('No pudimos buscar. Inténtalo de nuevo.')).toBeVisible();
  });
});

describe('TeamPicker', () => {
  const teams = [
    { id: 'team_a', name: 'Papelería Lápiz', rfc: 'EKU9003173C9' },
    { id: 'team_b', name: 'Estudio Norte' },
  ];

  it('finds among the teams of the session by name or RFC, and asks nobody', async () => {
    const onValueChange = vi.fn();
    const { user, calls } = renderWithGigstack(<TeamPicker teams={teams} onValueChange={onValueChange} />);
    await user.type(control('Equipo'), 'eku90');
    await expectNoAxeViolations();
    await user.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('team_a', teams[0]);
    expect(control('Equipo')).toHaveValue('Papelería Lápiz');
    expect(calls).toEqual([]);
  });

  it('says when there are none', async () => {
    const { user } = renderWithGigstack(<TeamPicker teams={[]} />);
    await user.click(control('Equipo'));
    expect(screen.getByRole('status')).toHaveTextContent('No hay equipos');
  });
});

it('says when no service goes by what was typed', async () => {
  const { user } = renderWithGigstack(<ServicePicker />);
  await user.click(control('Producto o servicio'));
  expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
  await user.type(control('Producto o servicio'), 'zzzz');
  expect(screen.getByRole('status')).toHaveTextContent('Nada se llama así');
});
