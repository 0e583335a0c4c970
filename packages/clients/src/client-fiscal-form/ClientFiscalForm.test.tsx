import { manifests } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import * as clients from '@gigstack-ui/api/clients';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { fill, field, pick, save } from '../testing/fillClient.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

describe('a new client', () => {
  it('has no accessibility violations, empty, with errors and with everything open, in both languages', async () => {
    const { user, unmount } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
    await expectNoAxeViolations();
    await user.click(screen.getByRole('button', { name: 'Crear cliente' }));
    await user.click(screen.getByRole('button', { name: 'Dirección, nombre corto y más' }));
    await user.click(screen.getByRole('button', { name: 'Agregar dato' }));
    await expectNoAxeViolations();
    unmount();
    renderWithGigstack(startGigstack(), <ClientFiscalForm />, { locale: 'en' });
    expect(screen.getByRole('button', { name: 'Create client' })).toBeVisible();
    await expectNoAxeViolations();
  });

  it('is made with what was typed, and told', async () => {
    const gigstack = startGigstack();
    const onEvent = vi.fn();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm onEvent={onEvent} />);
    await user.type(field('RFC'), 'mise-850101-ab3');
    expect(field('RFC')).toHaveValue('MISE850101AB3');
    expect(screen.getByText('Persona física')).toBeVisible();
    await user.type(field('Nombre o razón social'), 'Elena Mirón  Salas');
    await pick(user, 'Régimen fiscal', /Actividades Empresariales y Profesionales/);
    expect(field(/^Para qué usa las facturas/)).toHaveValue('Gastos en general');
    await user.type(field('Código postal fiscal'), '76028');
    expect(screen.getByText('Querétaro')).toBeVisible();
    await user.type(field(/^Correos que reciben la factura/), 'elena@miron.example, pagos@miron.example');
    await save(user, 'Crear cliente');
    await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.created' })));
    expect(gigstack.bodies).toEqual([
      expect.objectContaining({
        tax_id: 'MISE850101AB3',
        legal_name: 'ELENA MIRÓN SALAS',
        name: 'ELENA MIRÓN SALAS',
        tax_system: '612',
        use: 'G03',
        email: 'elena@miron.example',
        bcc: ['pagos@miron.example'],
        address: { country: 'Mexico', zip: '76028' },
      }),
    ]);
    expect(await screen.findByText('Cliente guardado')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Guardar cliente' })).toBeVisible();
    const allowed = manifests.clientFiscalForm.map(({ id }) => id);
    expect(gigstack.calls.filter((call) => !allowed.includes(call))).toEqual([]);
  });

  it('is not sent while the four fields are not right: each says so, and the first gets the focus', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm />);
    await user.type(field('RFC'), 'EKU900231');
    await save(user, 'Crear cliente');
    await waitFor(() => expect(field('RFC')).toHaveFocus());
    expect(field('RFC')).toHaveAccessibleDescription(/Un RFC tiene 12 caracteres.*este tiene 9/);
    expect(field('Nombre o razón social')).toHaveAccessibleDescription('Hace falta');
    expect(screen.getByText('Revisa 4 datos')).toBeVisible();
    expect(gigstack.calls).not.toContain('clients.create');
  });

  it('offers what was meant by a slip in the RFC', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
    await user.type(field('RFC'), 'MISE85O1O1AB3');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Usar MISE850101AB3' }));
    expect(field('RFC')).toHaveValue('MISE850101AB3');
  });

  it('keeps the caret where it was in an RFC typed in lower case', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
    const rfc = field('RFC') as HTMLInputElement;
    await user.type(rfc, 'eku9003173c9');
    await user.type(rfc, 'x', { initialSelectionStart: 2, initialSelectionEnd: 2 });
    expect(rfc).toHaveValue('EKXU9003173C9');
    expect(rfc.selectionStart).toBe(3);
  });

  it('suggests the name without its kind of company, and takes "it is fine" for an answer', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={{ tax_id: 'ALA110526MZ4', tax_system: '601', address: { zip: '59625' } }} />);
    await user.type(field('Nombre o razón social'), 'Agroempaques Loma Alta, S.A. de C.V.');
    await user.click(screen.getByRole('button', { name: 'Quitarlo' }));
    expect(field('Nombre o razón social')).toHaveValue('AGROEMPAQUES LOMA ALTA');
    await user.type(field('Nombre o razón social'), ' SC');
    await user.click(screen.getAllByRole('button', { name: 'Así está bien' }).at(-1) as HTMLElement);
    expect(screen.queryByText('¿Le quitamos el tipo de sociedad?')).not.toBeInTheDocument();
    await save(user, 'Crear cliente');
    await waitFor(() => expect(gigstack.bodies).toEqual([expect.objectContaining({ legal_name: 'AGROEMPAQUES LOMA ALTA SC', defaults: expect.objectContaining({ keep_full_legal_name: true }) })]));
  });

  it('offers the client that has this RFC already, and keeps what was typed as changes to it', async () => {
    const onEvent = vi.fn();
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm onEvent={onEvent} />);
    await user.type(field(/^Teléfono/), '442 555 0101');
    await user.type(field('RFC'), 'URE180429TM6');
    await user.click(await screen.findByRole('button', { name: 'Usar ese cliente' }));
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.chosen', clientId: seedClients.universidad, isDirty: true }));
    await waitFor(() => expect(field('Nombre o razón social')).toHaveValue('UNIVERSIDAD ROBOTICA ESPAÑOLA'));
    expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
    await save(user, 'Guardar cliente');
    await waitFor(() => expect(gigstack.bodies).toEqual([{ phone: '442 555 0101' }]));
  });

  it('fills in what SAT asks of the general public, and gives the RFC back', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
    await user.click(screen.getByRole('button', { name: 'Público en general' }));
    expect(field('RFC')).toHaveValue('XAXX010101000');
    expect(field('Régimen fiscal')).toHaveValue('Sin obligaciones fiscales');
    await waitFor(() => expect(field('Código postal fiscal')).toHaveValue('42501'));
    await user.click(screen.getByRole('button', { name: 'Usar PUBLICO EN GENERAL' }));
    expect(field('Nombre o razón social')).toHaveValue('PUBLICO EN GENERAL');
    await expectNoAxeViolations();
    await user.click(screen.getByRole('button', { name: 'Usar un RFC' }));
    expect(field('RFC')).toHaveValue('');
    expect(field('Régimen fiscal')).toHaveValue('');
  });

  it('asks a client abroad for country and tax id, and keeps them', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm />);
    await waitFor(() => expect(gigstack.calls).toContain('teams.get'));
    await user.click(screen.getByRole('button', { name: 'Del extranjero' }));
    await user.type(field('Nombre o razón social'), 'Acme Tools GmbH');
    await pick(user, 'País', /^Alemania/);
    await user.type(field(/^Identificación fiscal de su país/), 'DE123456789');
    await save(user, 'Crear cliente');
    await waitFor(() =>
      expect(gigstack.bodies).toEqual([
        expect.objectContaining({ tax_id: 'XEXX010101000', tax_system: '616', use: 'S01', address: { country: 'DEU', zip: '42501' }, metadata: { foreign_tax_id: 'DE123456789' } }),
      ]),
    );
  });

  it('takes several addresses, shows the one that is none, and brings the last back to be mended', async () => {
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
    const emails = field(/^Correos que reciben la factura/);
    await user.type(emails, 'a@uno.example;b@dos{Enter}');
    expect(emails).toHaveAccessibleDescription('«b@dos» no es un correo');
    await user.type(emails, '{Backspace}.example{Enter}');
    expect(screen.getByText('b@dos.example')).toBeVisible();
    expect(emails).not.toHaveAttribute('aria-invalid');
    await user.click(screen.getByRole('button', { name: 'Quitar a@uno.example' }));
    expect(screen.queryByText('a@uno.example')).not.toBeInTheDocument();
    expect(emails).toHaveFocus();
    await user.paste('x@uno.example, y@dos.example');
    expect(screen.getByText('y@dos.example')).toBeVisible();
  });

  it('obeys a host that hides, locks and requires', async () => {
    const { user } = renderWithGigstack(
      startGigstack(),
      <ClientFiscalForm defaults={{ tax_id: 'EKU9003173C9' }} fields={{ tax_id: { lock: true }, emails: { require: true }, phone: { hide: true }, metadata: { hide: true } }} />,
    );
    expect(field('RFC')).toHaveAttribute('readonly');
    expect(screen.queryByRole('textbox', { name: /^Teléfono/ })).not.toBeInTheDocument();
    await save(user, 'Crear cliente');
    expect(field(/^Correos que reciben la factura/)).toHaveAccessibleDescription('Hace falta');
  });

  it('shows the main e-mail alone where a host wants that, and leaves the blind copies as they are', async () => {
    const gigstack = startGigstack();
    const id = seedClients.universidad;
    await gigstack.client.call(clients.update, { params: { id }, body: { email: 'antes@robotica.example', bcc: ['direccion@robotica.example'] } });
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm clientId={id} fields={{ emails: { mainOnly: true, require: true } }} />);
    const email = await screen.findByRole('textbox', { name: /^Correo que recibe la factura/ });
    expect(email).toHaveValue('antes@robotica.example');
    expect(screen.queryByText('direccion@robotica.example')).not.toBeInTheDocument();
    await user.clear(email);
    await save(user, 'Guardar cliente');
    expect(email).toHaveAccessibleDescription('Hace falta');
    await user.type(email, 'compras@robotica');
    await user.tab();
    expect(email).toHaveAccessibleDescription('«compras@robotica» no es un correo');
    await user.type(email, '.example');
    await save(user, 'Guardar cliente');
    expect(await screen.findByText('Cliente guardado')).toBeVisible();
    expect(await gigstack.client.call(clients.get, { params: { id } })).toMatchObject({ email: 'compras@robotica.example', bcc: ['direccion@robotica.example'] });
  });

  it('asks nobody else about its owner where clients write their own data', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm clientId={seedClients.datosEquivocados} duplicates={false} generic={false} />);
    await waitFor(() => expect(field('RFC')).toHaveValue('JES900109Q90'));
    await fill(user, 'RFC', 'URE180429TM6');
    await fill(user, 'Nombre o razón social', 'UNIVERSIDAD ROBOTICA ESPAÑOLA');
    await fill(user, 'Código postal fiscal', '86991');
    await save(user, 'Guardar cliente');
    expect(await screen.findByText('Cliente guardado')).toBeVisible();
    await user.clear(field('RFC'));
    expect(screen.queryByRole('button', { name: 'Público en general' })).not.toBeInTheDocument();
    expect(new Set(gigstack.calls)).toEqual(new Set(['clients.get', 'clients.update']));
  });

  it('goes from first field to saved with the keyboard alone', async () => {
    const onEvent = vi.fn();
    const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm onEvent={onEvent} />);
    await user.tab();
    expect(field('RFC')).toHaveFocus();
    await user.keyboard('MISE850101AB3{Tab}');
    while (document.activeElement !== field('Nombre o razón social')) await user.tab();
    await user.keyboard('ELENA MIRON SALAS');
    while (document.activeElement !== field('Régimen fiscal')) await user.tab();
    await user.keyboard('confianza{Enter}');
    while (document.activeElement !== field('Código postal fiscal')) await user.tab();
    await user.keyboard('76028{Enter}');
    await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.created' })));
  });
});

describe('a client that exists', () => {
  it('shows what is stored, and sends only what changes', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm clientId={seedClients.datosEquivocados} />);
    await waitFor(() => expect(field('Nombre o razón social')).toHaveValue('JIMENEZ ESTRADA Y SALAS'));
    expect(screen.getByText('Persona moral')).toBeVisible();
    await fill(user, 'Código postal fiscal', '37161');
    await save(user, 'Guardar cliente');
    await waitFor(() => expect(gigstack.bodies).toEqual([{ address: { country: 'Mexico', zip: '37161' } }]));
  });

  it('is read-only when asked', async () => {
    renderWithGigstack(startGigstack(), <ClientFiscalForm clientId={seedClients.universidad} readOnly />);
    await waitFor(() => expect(field('RFC')).toHaveValue('URE180429TM6'));
    for (const control of screen.getAllByRole('textbox')) expect(control).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: /Guardar|Revisar/ })).not.toBeInTheDocument();
    await expectNoAxeViolations();
  });

  it('says so when it is gone, and when it cannot be read', async () => {
    const gigstack = startGigstack();
    const { rerender } = renderWithGigstack(gigstack, <ClientFiscalForm clientId="client_nobody" />);
    expect(await screen.findByText('Este cliente ya no existe')).toBeVisible();
    gigstack.emulator.faults.failNext('clients.get', { status: 403 });
    rerender(<ClientFiscalForm clientId={seedClients.universidad} />);
    const alert = within(await screen.findByRole('alert'));
    alert.getByRole('button', { name: 'Reintentar' }).click();
    await waitFor(() => expect(field('RFC')).toHaveValue('URE180429TM6'));
  });

  it('keeps what is being typed when the server tells the client anew', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <ClientFiscalForm clientId={seedClients.universidad} />);
    await waitFor(() => expect(field('RFC')).toHaveValue('URE180429TM6'));
    await fill(user, /^Teléfono/, '442 555 0101');
    await gigstack.client.call(clients.update, { params: { id: seedClients.universidad }, body: { phone: '999', company: 'Otra' } });
    window.dispatchEvent(new Event('focus'));
    expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
  });
});
