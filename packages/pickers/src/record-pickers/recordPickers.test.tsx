import { manifests } from '@gigstack-ui/api';
import * as services from '@gigstack-ui/api/services';
import * as teamRoutes from '@gigstack-ui/api/teams';
import { seedTeams } from '@gigstack-ui/emulator';
import { screen, waitFor } from '@testing-library/react';
import { createRef, forwardRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { InvoicePicker, SeriesPicker, ServicePicker, TeamPicker, type TeamPickerProps } from '../index.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';

const control = (name: string) => screen.getByRole('combobox', { name });

const teams = [
  { id: 'team_a', name: 'Papelería Lápiz', rfc: 'EKU9003173C9' },
  { id: 'team_b', name: 'Estudio Norte' },
];
const SessionTeamPicker = forwardRef<HTMLInputElement, Omit<TeamPickerProps, 'teams'>>(function SessionTeamPicker(props, ref) {
  return <TeamPicker {...props} ref={ref} teams={teams} />;
});

const pickers = [
  ['ServicePicker', ServicePicker, 'Producto o servicio', manifests.servicePicker, 'Aún no hay productos ni servicios'],
  ['SeriesPicker', SeriesPicker, 'Serie', manifests.seriesPicker, undefined],
  ['InvoicePicker', InvoicePicker, 'Factura', manifests.invoicePicker, 'Aún no hay facturas'],
] as const;

describe.each(pickers)('%s', (_name, Picker, label, manifest, none) => {
  it('needs no route that its manifest does not allow', async () => {
    const { user } = renderWithGigstack(<Picker />, { endpoints: manifest });
    await user.click(control(label));
    const first = (await screen.findAllByRole('option'))[0];
    await user.type(control(label), (first?.textContent ?? '').slice(0, 3));
    await waitFor(() => expect(screen.getByRole('listbox')).toHaveAttribute('data-state', 'ready'));
    expect(screen.queryByText('No pudimos buscar. Inténtalo de nuevo.')).toBeNull();
  });

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

  it('says when its records are on their way, and when there are none', async () => {
    const { user, rerender } = renderWithGigstack(<Picker loading />, { seed: false });
    await user.click(control(label));
    expect(screen.getByRole('status')).toHaveTextContent('Cargando…');
    rerender(<Picker />);
    if (none === undefined) return;
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(none));
  });

  it('says when the records could not be read', async () => {
    const { user } = renderWithGigstack(<Picker />, { team: 'team_of_nobody' });
    await user.click(control(label));
    expect(await screen.findByText('No pudimos buscar. Inténtalo de nuevo.')).toBeVisible();
  });
});

const asFields = [...pickers.map(([name, Picker, label]) => [name, Picker, label] as const), ['TeamPicker', SessionTeamPicker, 'Equipo'] as const];

it.each(asFields)('%s has a node, help and a warning; is its own or its owner’s; goes back with its form; may be read and not changed', async (_name, Picker, label) => {
  const ref = createRef<HTMLInputElement>();
  const onValueChange = vi.fn();
  const { user, rerender } = renderWithGigstack(
    <form aria-label="Formulario">
      <Picker ref={ref} name="own" hint="Una ayuda" />
      <Picker label="Del dueño" name="controlled" value="" error="Falta" onValueChange={onValueChange} />
      <button type="reset">Limpiar</button>
    </form>,
  );
  expect(ref.current).toBe(control(label));
  expect(control(label)).toHaveAccessibleDescription('Una ayuda');
  expect(control('Del dueño')).toHaveAccessibleDescription('Falta');
  for (const name of [label, 'Del dueño']) {
    await user.click(control(name));
    await user.click((await screen.findAllByRole('option'))[0] as HTMLElement);
  }
  const data = () => Object.fromEntries(new FormData(screen.getByRole('form')));
  const [id] = onValueChange.mock.calls[0] as [string];
  expect(data()).toEqual({ own: id, controlled: '' });
  await user.click(screen.getByRole('button', { name: 'Limpiar' }));
  expect(data()).toEqual({ own: '', controlled: '' });
  expect(control(label)).toHaveValue('');

  // What is stored is an id alone: the words are read for it.
  rerender(<Picker key="stored" readOnly value={id} />);
  await waitFor(() => expect(control(label)).not.toHaveValue(''));
  await user.click(control(label));
  await user.keyboard('{ArrowDown}');
  expect(screen.queryByRole('listbox')).toBeNull();
  rerender(<Picker key="off" disabled value={id} />);
  expect(control(label)).toBeDisabled();
});

it('SeriesPicker says when a team has no series yet', async () => {
  const { user, client, rerender } = renderWithGigstack(null, { seed: false });
  await client.call(teamRoutes.updateSettings, { params: { id: seedTeams.papeleria }, body: { default_series: null } });
  rerender(<SeriesPicker />);
  await user.click(control('Serie'));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Aún no hay series'));
});

describe('TeamPicker', () => {
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

// Monite's product picker shows the first twenty products and no others.
it('finds a service on any page', async () => {
  const { user, client, rerender, calls } = renderWithGigstack(null);
  for (let count = 0; count < 120; count += 1) {
    await client.call(services.create, { body: { description: `Servicio ${count}`, product_key: '80101500', unit_key: 'E48', unit_price: 10 } });
  }
  rerender(<ServicePicker />);
  await user.type(control('Producto o servicio'), 'silla');
  expect(await screen.findByRole('option', { name: /silla/i })).toBeVisible();
  expect(calls.filter((call) => call === '/services').length).toBeGreaterThan(1);
});

it('says when no service goes by what was typed', async () => {
  const { user } = renderWithGigstack(<ServicePicker />);
  await user.click(control('Producto o servicio'));
  expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
  await user.type(control('Producto o servicio'), 'zzzz');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nada se llama así'));
});
