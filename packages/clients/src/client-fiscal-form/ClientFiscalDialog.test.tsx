import { seedClients } from '@gigstack-ui/emulator';
import { Drawer } from '@gigstack-ui/ui/dialog';
import { screen, waitFor, within } from '@testing-library/react';
import { useState, type FormEvent } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { csfPdf } from '../testing/csf/csfPdf.js';
import { pdfFile } from '../testing/csf/oddPdfs.js';
import { csfSubjects } from '../testing/csf/subjects.js';
import { field, fill, save } from '../testing/fillClient.js';
import { InProcessWorker } from '../testing/InProcessWorker.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientFiscalDialog, type ClientFiscalDialogProps } from './ClientFiscalDialog.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

beforeEach(() => vi.stubGlobal('Worker', InProcessWorker));
afterEach(() => vi.unstubAllGlobals());

/** A page that opens the form over itself. */
function Page(props: Omit<ClientFiscalDialogProps, 'open' | 'onOpenChange'>) {
  const [isOpen, setOpen] = useState(true);
  return <ClientFiscalDialog {...props} open={isOpen} onOpenChange={setOpen} />;
}

it('stays open once gigstack compared a Constancia, so that its differences are seen, and asks before the rest of what was typed is lost', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('clients.uploadCsf', { status: 200, body: { message: 'ok', data: { id: seedClients.resicoFisica } } });
  const { user } = renderWithGigstack(gigstack, <Page clientId={seedClients.resicoFisica} csfReader="/_gs/assets/pdf-reader" />);
  await waitFor(() => expect(field('RFC')).toHaveValue('MISC491214B86'));
  await fill(user, /^Teléfono/, '442 555 0101');
  await user.upload(screen.getByLabelText(/constancia o la cédula/), pdfFile(await csfPdf({ ...csfSubjects.resico, address: { ...csfSubjects.resico.address, zip: '01020' } })));
  await user.click(within(await screen.findByRole('dialog', { name: 'Esto cambiaría' })).getByRole('button', { name: 'Dejar todo' }));
  // What had the focus went away with the sheet; the way goes on from there.
  await waitFor(() => expect(document.activeElement?.closest('[data-gs-slot="csf"]')).toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Comparar con gigstack' }));
  expect(await screen.findByText('01020')).toBeVisible();
  expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
  await expectNoAxeViolations();
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Seguir editando' }));
  await save(user, 'Guardar cliente');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(gigstack.bodies).toEqual([{ phone: '442 555 0101' }]);
});

it('is the same in a drawer of the host, inside a form of the host: Escape closes the list first, and Enter saves the client and nothing else', async () => {
  const onHostSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const onOpenChange = vi.fn();
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(
    gigstack,
    <form onSubmit={onHostSubmit}>
      <Drawer open onOpenChange={onOpenChange} title="Cliente">
        <ClientFiscalForm clientId={seedClients.datosEquivocados} />
      </Drawer>
    </form>,
  );
  await waitFor(() => expect(field('RFC')).toHaveValue('JES900109Q90'));
  await user.click(field('Régimen fiscal'));
  const drawer = screen.getByRole('dialog', { name: 'Cliente' });
  expect(drawer).toContainElement(await screen.findByRole('listbox', { name: 'Régimen fiscal' }));
  await expectNoAxeViolations();
  await user.keyboard('{Escape}');
  expect(onOpenChange).not.toHaveBeenCalled();
  await fill(user, 'Nombre o razón social', 'JIMENEZ ESTRADA SALAS');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(gigstack.bodies).toEqual([{ legal_name: 'JIMENEZ ESTRADA SALAS' }]));
  expect(onHostSubmit).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledWith(false);
});
