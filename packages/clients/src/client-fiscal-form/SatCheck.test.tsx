import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { field, fill } from '../testing/fillClient.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

it('says that a client is as the SAT has it, field by field, and when it was asked', async () => {
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm clientId={seedClients.universidad} onEvent={onEvent} />);
  await user.click(await screen.findByRole('button', { name: 'Revisar con el SAT' }));
  expect(await screen.findByText('Sus datos coinciden con el SAT')).toBeVisible();
  expect(screen.getByText(/^Revisado con el SAT /)).toBeVisible();
  expect(field('RFC')).toHaveAccessibleDescription('Coincide con el SAT');
  expect(onEvent).toHaveBeenCalledWith({ type: 'client.validated', clientId: seedClients.universidad, isValid: true });
  await expectNoAxeViolations();
  // What is typed now is not what the SAT was asked about.
  await fill(user, 'Código postal fiscal', '42501');
  expect(field('Código postal fiscal')).not.toHaveAccessibleDescription(/Coincide/);
  expect(screen.getByRole('button', { name: 'Revisar de nuevo' })).toBeDisabled();
});

it('marks the fields that do not agree, until they change', async () => {
  const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm clientId={seedClients.datosEquivocados} />);
  await user.click(await screen.findByRole('button', { name: 'Revisar con el SAT' }));
  expect(await screen.findByText('2 datos no coinciden')).toBeVisible();
  expect(field('Nombre o razón social')).toHaveAccessibleDescription('No coincide con el SAT');
  expect(field('Código postal fiscal')).toHaveAccessibleDescription('No coincide con el SAT');
  await expectNoAxeViolations();
  await fill(user, 'Código postal fiscal', '37161');
  expect(field('Código postal fiscal')).not.toHaveAttribute('aria-invalid');
});

it('says that the SAT did not answer, and may be asked again', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('clients.validate', { status: 503 });
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm clientId={seedClients.universidad} />);
  await user.click(await screen.findByRole('button', { name: 'Revisar con el SAT' }));
  expect(await screen.findByText(/El SAT no respondió/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Revisar de nuevo' }));
  await waitFor(() => expect(screen.getByText('Sus datos coinciden con el SAT')).toBeVisible());
});
