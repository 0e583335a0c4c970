import { useState } from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Button } from '../button/Button.js';
import { TextField } from '../text-field/TextField.js';
import * as later from '../later/index.js';
import * as atOnce from './index.js';

beforeAll(later.preloadPopups);

describe.each([['with its code', atOnce], ['whose code came later', later]])('Dialog %s', (_, { Dialog, Drawer }) => {
  it('has no axe violations, with and without a description', async () => {
    render(
      <Dialog defaultOpen title="Datos fiscales" description="Como están en la constancia">
        <TextField label="RFC" />
      </Dialog>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
    expect(screen.getByRole('dialog', { name: 'Datos fiscales' })).toHaveAccessibleDescription('Como están en la constancia');
  });

  it('opens on the first field, keeps Tab inside, and gives the focus back', async () => {
    render(
      <Dialog trigger={<Button>Editar datos</Button>} title="Datos fiscales" footer={<Button>Guardar</Button>}>
        <TextField label="RFC" />
      </Dialog>,
      { wrapper: GigstackUIProvider },
    );
    const trigger = screen.getByRole('button', { name: 'Editar datos' });
    await userEvent.click(trigger);
    const field = screen.getByRole('textbox', { name: 'RFC' });
    expect(field).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Guardar' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Cerrar' })).toHaveFocus();
    await userEvent.tab();
    expect(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(trigger).toHaveFocus();
  });

  it('gives the focus back to whatever had it where the host opens it without a trigger', async () => {
    function Host() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <Button onClick={() => setOpen(true)}>Cobrar</Button>
          {open && <Dialog open title="Solicitud de pago" onOpenChange={setOpen} />}
        </>
      );
    }
    render(<Host />, { wrapper: GigstackUIProvider });
    await userEvent.click(screen.getByRole('button', { name: 'Cobrar' }));
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cobrar' })).toHaveFocus());
  });

  it('is controlled when it is told its state', async () => {
    const onOpenChange = vi.fn();
    render(<Drawer open title="Vista previa" onOpenChange={onOpenChange} />, { wrapper: GigstackUIProvider });
    await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }));
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
    expect(screen.getByRole('dialog', { name: 'Vista previa' })).toBeInTheDocument();
  });
});

function Stamp({ ConfirmDialog, loading = false, danger = false, onConfirm = () => {} }: { ConfirmDialog: typeof atOnce.ConfirmDialog; loading?: boolean; danger?: boolean; onConfirm?: () => void }) {
  const [open, setOpen] = useState(true);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={setOpen}
      loading={loading}
      danger={danger}
      onConfirm={onConfirm}
      title="Timbrar esta factura"
      description="Después sólo se puede cancelar."
      confirmLabel="Timbrar $ 100.00"
    />
  );
}

describe.each([['with its code', atOnce], ['whose code came later', later]])('ConfirmDialog %s', (_, { ConfirmDialog }) => {
  it('has no axe violations and names its act', async () => {
    const onConfirm = vi.fn();
    render(<Stamp ConfirmDialog={ConfirmDialog} onConfirm={onConfirm} />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    expect(screen.getByRole('alertdialog', { name: 'Timbrar esta factura' })).toHaveAccessibleDescription('Después sólo se puede cancelar.');
    expect(screen.getByRole('button', { name: 'Timbrar $ 100.00' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('puts the focus on the way out of a destructive act', () => {
    render(<Stamp ConfirmDialog={ConfirmDialog} danger />, { wrapper: GigstackUIProvider });
    expect(screen.getByRole('button', { name: 'Cancelar' })).toHaveFocus();
  });

  it('cannot be left or confirmed twice while the act is under way', async () => {
    const onConfirm = vi.fn();
    render(<Stamp ConfirmDialog={ConfirmDialog} loading onConfirm={onConfirm} />, { wrapper: GigstackUIProvider });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Timbrar $ 100.00' }));
    expect(screen.getByRole('alertdialog')).toBeInTheDocument();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
