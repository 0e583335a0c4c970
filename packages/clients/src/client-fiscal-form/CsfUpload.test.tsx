import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { csfPdf } from '../testing/csf/csfPdf.js';
import { pdfFile } from '../testing/csf/oddPdfs.js';
import { csfSubjects } from '../testing/csf/subjects.js';
import { field } from '../testing/fillClient.js';
import { InProcessWorker } from '../testing/InProcessWorker.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

beforeEach(() => vi.stubGlobal('Worker', InProcessWorker));
afterEach(() => vi.unstubAllGlobals());

async function reviewed(user: UserEvent, bytes: Uint8Array): Promise<void> {
  await user.upload(screen.getByLabelText('¿Tienes a la mano la constancia o la cédula?'), pdfFile(bytes));
  const sheet = within(await screen.findByRole('dialog', { name: 'Esto cambiaría' }));
  await user.click(sheet.getByRole('button', { name: 'Dejar todo' }));
}

it('is sent to gigstack when the person wants it: the client is made, and what was typed besides stays', async () => {
  const onEvent = vi.fn();
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader="/_gs/assets/pdf-reader" onEvent={onEvent} />);
  await user.type(field(/^Teléfono/), '442 555 0101');
  await reviewed(user, await csfPdf(csfSubjects.resico));
  await user.click(screen.getByRole('button', { name: 'Crear con gigstack' }));
  expect(await screen.findByText('gigstack la comparó con el SAT y guardó al cliente')).toBeVisible();
  await expectNoAxeViolations();
  expect(field('RFC')).toHaveValue('MISC491214B86');
  expect(field('Nombre o razón social')).toHaveValue('CECILIA MIRANDA SANCHEZ');
  expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
  expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.created' }));
  expect(JSON.stringify(onEvent.mock.calls)).not.toContain('constancia-de-alguien');
});

it('gives way to the answer of gigstack, and shows where the reading here said otherwise', async () => {
  const gigstack = startGigstack();
  // The API keeps another postal code than the one read here.
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader="/_gs/assets/pdf-reader" clientId={seedClients.resicoFisica} />);
  await waitFor(() => expect(field('RFC')).toHaveValue('MISC491214B86'));
  await reviewed(user, await csfPdf({ ...csfSubjects.resico, address: { ...csfSubjects.resico.address, zip: '01020' } }));
  gigstack.emulator.faults.failNext('clients.uploadCsf', { status: 200, body: { message: 'ok', data: { id: seedClients.resicoFisica } } });
  await user.click(screen.getByRole('button', { name: 'Comparar con gigstack' }));
  const done = within(await screen.findByText('gigstack la comparó con el SAT y guardó al cliente').then((title) => title.closest('[data-gs-slot="alert"]') as HTMLElement));
  expect(done.getByText('01010')).toBeVisible();
  expect(done.getByText('01020')).toBeVisible();
  expect(field('Código postal fiscal')).toHaveValue('01010');
});

it('may be refused: the reason is said and nothing is lost', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader="/_gs/assets/pdf-reader" defaults={{ phone: '442 555 0101' }} />);
  await reviewed(user, await csfPdf(csfSubjects.resico));
  gigstack.emulator.faults.failNext('clients.uploadCsf', { status: 400, body: { success: false, error: { code: 'invalid_file_format', message: 'El SAT no la reconoce.' } } });
  await user.click(screen.getByRole('button', { name: 'Crear con gigstack' }));
  expect(await screen.findByText(/El SAT no la reconoce\. Lo que escribiste sigue aquí/)).toBeVisible();
  expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
});

it('whose answer is lost is not sent again by itself', async () => {
  const gigstack = startGigstack({ lose: (id) => id === 'clients.uploadCsf' });
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader="/_gs/assets/pdf-reader" />);
  await reviewed(user, await csfPdf(csfSubjects.resico));
  await user.click(screen.getByRole('button', { name: 'Crear con gigstack' }));
  expect(await screen.findByText('La respuesta se perdió')).toBeVisible();
  expect(gigstack.calls.filter((id) => id === 'clients.uploadCsf')).toHaveLength(1);
});

it('can be given up while it is on its way', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader="/_gs/assets/pdf-reader" />);
  await reviewed(user, await csfPdf(csfSubjects.resico));
  gigstack.emulator.faults.latency = 600_000;
  await user.click(screen.getByRole('button', { name: 'Crear con gigstack' }));
  expect(await screen.findByRole('progressbar', { name: 'Enviando la constancia a gigstack' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancelar' }));
  expect(await screen.findByRole('button', { name: 'Crear con gigstack' })).toBeVisible();
});
