import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Dialog } from '../dialog/Dialog.js';
import { Select, type SelectProps } from './Select.js';

const options = [
  { value: 'G01', label: 'Adquisición de mercancías', code: 'G01' },
  { value: 'G03', label: 'Gastos en general', code: 'G03' },
  { value: 'D01', label: 'Honorarios médicos', code: 'D01', disabled: true },
  { value: 'S01', label: 'Sin efectos fiscales', code: 'S01' },
] as const;
type Use = (typeof options)[number]['value'];

function UseOfCfdi({ initial = null, onValueChange, ...props }: Partial<SelectProps<Use>> & { initial?: Use | null }) {
  const [value, setValue] = useState<Use | null>(initial);
  return (
    <Select
      label="Uso del CFDI"
      options={options}
      {...props}
      value={value}
      onValueChange={(next) => {
        setValue(next);
        onValueChange?.(next);
      }}
    />
  );
}

const button = () => screen.getByRole('combobox', { name: 'Uso del CFDI' });

describe('Select', () => {
  it('has no axe violations, closed and open', async () => {
    render(<UseOfCfdi initial="G03" hint="Lo dice tu cliente" />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    await userEvent.click(button());
    expect(screen.getAllByRole('option')).toHaveLength(4);
    await expectNoAxeViolations();
  });

  it('shows words first and the code beside them', () => {
    render(<UseOfCfdi initial="G03" />, { wrapper: GigstackUIProvider });
    expect(button()).toHaveTextContent('Gastos en generalG03');
  });

  it('is chosen with the keyboard alone: arrows, letters, Enter; a disabled option is skipped', async () => {
    const onValueChange = vi.fn();
    render(<UseOfCfdi onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith('S01');
    await userEvent.keyboard('{Enter}gas{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith('G03');
    expect(button()).toHaveFocus();
  });

  it('does not choose by leaving', async () => {
    const onValueChange = vi.fn();
    render(<UseOfCfdi initial="G01" onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.click(button());
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps its choice and its list shut when it is read-only, and stays in the order of Tab', async () => {
    const onValueChange = vi.fn();
    render(<UseOfCfdi initial="G03" readOnly onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.tab();
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute('aria-readonly', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}sin');
    await userEvent.click(button());
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(onValueChange).not.toHaveBeenCalled();
    await expectNoAxeViolations();
  });

  it('says that choices are on their way, or that there are none', async () => {
    const { rerender } = render(<UseOfCfdi loading />, { wrapper: GigstackUIProvider });
    await userEvent.click(button());
    expect(screen.getByRole('status')).toHaveTextContent('Cargando…');
    rerender(<UseOfCfdi options={[]} emptyText="Elige antes el régimen" />);
    expect(screen.getByRole('status')).toHaveTextContent('Elige antes el régimen');
  });

  it('takes part in a form by its name', () => {
    render(
      <form aria-label="Factura">
        <UseOfCfdi initial="G03" name="use" />
      </form>,
      { wrapper: GigstackUIProvider },
    );
    expect(screen.getByRole('form')).toHaveFormValues({ use: 'G03' });
  });

  it('owns its choice unless it is given, and goes back to the first one with its form', async () => {
    const onValueChange = vi.fn();
    render(
      <form aria-label="Factura">
        <Select label="Uso" name="use" options={options} defaultValue="G03" onValueChange={onValueChange} />
        <button type="reset">Empezar de nuevo</button>
      </form>,
      { wrapper: GigstackUIProvider },
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Uso' }));
    await userEvent.click(screen.getByRole('option', { name: /Sin efectos/ }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('S01');
    expect(screen.getByRole('form')).toHaveFormValues({ use: 'S01' });
    await userEvent.click(screen.getByRole('button', { name: 'Empezar de nuevo' }));
    expect(screen.getByRole('combobox', { name: 'Uso' })).toHaveTextContent('Gastos en general');
    expect(screen.getByRole('form')).toHaveFormValues({ use: 'G03' });
  });

  it('works inside a modal dialog, where Escape closes the list first', async () => {
    const onValueChange = vi.fn();
    render(
      <Dialog defaultOpen title="Receptor">
        <UseOfCfdi onValueChange={onValueChange} />
      </Dialog>,
      { wrapper: GigstackUIProvider },
    );
    await userEvent.click(button());
    expect(screen.getByRole('dialog')).toContainElement(screen.getByRole('listbox'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'Receptor' })).toBeInTheDocument();
    await userEvent.click(button());
    await userEvent.click(screen.getByRole('option', { name: /Sin efectos/ }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('S01');
  });
});
