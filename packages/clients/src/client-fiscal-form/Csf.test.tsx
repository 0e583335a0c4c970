import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { csfPdf } from '../testing/csf/csfPdf.js';
import { oddPdfs, pdfFile } from '../testing/csf/oddPdfs.js';
import { csfSubjects, suspendedSubject } from '../testing/csf/subjects.js';
import { field, save } from '../testing/fillClient.js';
import { InProcessWorker } from '../testing/InProcessWorker.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

beforeEach(() => vi.stubGlobal('Worker', InProcessWorker));
afterEach(() => vi.unstubAllGlobals());

const reader = '/_gs/assets/pdf-reader';
const zone = () => screen.getByLabelText('¿Tienes a la mano la constancia o la cédula?');
const drop = async (user: UserEvent, bytes: Uint8Array) => user.upload(zone(), pdfFile(bytes));
const sheet = async () => within(await screen.findByRole('dialog', { name: 'Esto cambiaría' }));

describe('a Constancia', () => {
  it('is an offer after the fields, never a condition, and can be left out', async () => {
    const { rerender } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
    expect(zone()).toHaveAccessibleDescription(/Es opcional.*no se guarda.*Puedes facturar sin ella/);
    expect(zone()).not.toHaveAttribute('aria-required');
    expect(field('Código postal fiscal').compareDocumentPosition(zone())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    rerender(<ClientFiscalForm csf="off" />);
    expect(screen.queryByLabelText(/constancia/)).not.toBeInTheDocument();
  });

  it('fills a new client that stamps at the first try: its data are those of the register', async () => {
    const gigstack = startGigstack();
    const onEvent = vi.fn();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader={reader} onEvent={onEvent} />);
    await drop(user, await csfPdf(csfSubjects.moral));
    const review = await sheet();
    await expectNoAxeViolations();
    // The page behind the sheet is hidden meanwhile, and as it was.
    expect(screen.getByLabelText('RFC')).toHaveValue('');
    await user.click(review.getByRole('button', { name: 'Aplicar 4 cambios' }));
    expect(field('RFC')).toHaveValue('EKU9003173C9');
    expect(field('Nombre o razón social')).toHaveValue('ESCUELA KEMPER URGATE');
    expect(field('Régimen fiscal')).toHaveValue('General de Ley Personas Morales');
    expect(field('Código postal fiscal')).toHaveValue('42501');
    expect(screen.getByText('Constancia leída en este equipo')).toBeVisible();
    await save(user, 'Crear cliente');
    await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.created', client: expect.objectContaining({ is_valid: true }) })));
    // The home was not asked for, so it stays out.
    expect(gigstack.bodies).toEqual([expect.objectContaining({ address: { country: 'Mexico', zip: '42501' } })]);
    expect(gigstack.calls).not.toContain('clients.uploadCsf');
  });

  it('changes only what is taken, and all or nothing of it is a choice', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm csfReader={reader} defaults={{ tax_id: 'EKU9003173C9', legal_name: 'KEMPER', tax_system: '601', address: { zip: '11111' } }} />);
    await drop(user, await csfPdf(csfSubjects.moral));
    const review = await sheet();
    await user.click(within(review.getByRole('radiogroup', { name: /Nombre o razón social/ })).getByRole('radio', { name: 'Dejar' }));
    await user.click(within(review.getByRole('radiogroup', { name: /Dirección/ })).getByRole('radio', { name: 'Usar' }));
    await user.click(review.getByRole('button', { name: 'Aplicar 2 cambios' }));
    expect(field('Nombre o razón social')).toHaveValue('KEMPER');
    expect(field('Código postal fiscal')).toHaveValue('42501');
    await user.click(screen.getByRole('button', { name: /Dirección/ }));
    expect(field('Calle')).toHaveValue('CALLE HIDALGO');
    await user.click(screen.getByRole('button', { name: 'Descartar el PDF' }));
    await drop(user, await csfPdf(csfSubjects.enie));
    await user.click((await sheet()).getByRole('button', { name: 'Dejar todo' }));
    expect(field('Código postal fiscal')).toHaveValue('42501');
  });

  it('with two régimenes asks which one, and takes none by itself', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm csfReader={reader} />);
    await drop(user, await csfPdf(csfSubjects.fisica));
    const review = await sheet();
    const regimes = review.getByRole('radiogroup', { name: '¿Con cuál le vas a facturar?' });
    expect(within(regimes).queryByRole('radio', { checked: true })).not.toBeInTheDocument();
    await user.click(within(regimes).getByRole('radio', { name: /Actividades Empresariales y Profesionales/ }));
    await user.click(review.getByRole('button', { name: 'Aplicar 4 cambios' }));
    expect(field('Régimen fiscal')).toHaveValue('Personas Físicas con Actividades Empresariales y Profesionales');
    expect(field('Nombre o razón social')).toHaveValue('MARIA WATEMBER TORRES');
  });

  it('warns when the SAT does not hold its owner as active', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm csfReader={reader} />);
    await drop(user, await csfPdf(suspendedSubject));
    expect((await sheet()).getByText(/El SAT lo tiene como SUSPENDIDO/)).toBeVisible();
  });

  it.each([
    ['encrypted', /tiene contraseña/],
    ['fortyPages', /más de 10 páginas/],
    ['somethingElse', /no es una constancia/],
    ['blank', /es una imagen/],
    ['broken', /dañado/],
    ['tooLarge', /más de 5 MiB/],
    ['notPdf', /no es un PDF/],
  ] as const)('that is %s says so plainly, and nothing is lost', async (name, message) => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm csfReader={reader} />);
    await user.type(field(/^Teléfono/), '442 555 0101');
    await drop(user, await oddPdfs[name]());
    await waitFor(() => expect(zone()).toHaveAccessibleDescription(message));
    expect(zone()).toHaveAccessibleDescription(/puedes escribir los datos a mano/);
    expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
    // The next one is taken.
    await drop(user, await csfPdf(csfSubjects.resico));
    await sheet();
  });

  it('of another person is refused while a client is edited', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm csfReader={reader} clientId={seedClients.universidad} />);
    await waitFor(() => expect(field('RFC')).toHaveValue('URE180429TM6'));
    await drop(user, await csfPdf(csfSubjects.moral));
    await waitFor(() => expect(zone()).toHaveAccessibleDescription(/es de otro RFC/));
    expect(field('Nombre o razón social')).toHaveValue('UNIVERSIDAD ROBOTICA ESPAÑOLA');
  });

  it('says so when its reader cannot be had', async () => {
    vi.stubGlobal('Worker', class extends InProcessWorker {
      override postMessage(): void {
        queueMicrotask(() => this.onerror?.(new Event('error', { cancelable: true })));
      }
    });
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm csfReader={reader} />);
    await drop(user, await csfPdf(csfSubjects.moral));
    await waitFor(() => expect(zone()).toHaveAccessibleDescription(/No pudimos cargar el lector/));
  });

  it('leaves no name and no text of the file anywhere', async () => {
    const said = vi.spyOn(console, 'log');
    const onEvent = vi.fn();
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm csfReader={reader} onEvent={onEvent} />);
    await drop(user, await csfPdf(csfSubjects.fisica));
    await user.click((await sheet()).getByRole('button', { name: 'Dejar todo' }));
    const heard = JSON.stringify([onEvent.mock.calls, said.mock.calls, gigstack.bodies, { ...localStorage }, { ...sessionStorage }, document.body.textContent]);
    expect(heard).not.toMatch(/constancia-de-alguien|WATEMBER|XEXX010101HNEXXXA4/);
    said.mockRestore();
  });
});
