import { useState } from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { Dialog } from '../dialog/Dialog.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Combobox, type ComboboxProps } from './Combobox.js';

interface Client {
  id: string;
  name: string;
  rfc: string;
}

const clients: readonly Client[] = [
  { id: 'c1', name: 'Panadería El Sol', rfc: 'PES010203AB1' },
  { id: 'c2', name: 'Régimen Consultores', rfc: 'RCO040506CD2' },
  { id: 'c3', name: 'Distribuidora del Valle', rfc: 'DVA070809EF3' },
];

function ClientBox({ initial = null, onValueChange, ...props }: Partial<ComboboxProps<Client>> & { initial?: Client | null }) {
  const [value, setValue] = useState<Client | null>(initial);
  return (
    <Combobox
      label="Cliente"
      items={clients}
      itemKey={(client) => client.id}
      itemLabel={(client) => client.name}
      itemCode={(client) => client.rfc}
      {...props}
      value={value}
      onValueChange={(client) => {
        setValue(client);
        onValueChange?.(client);
      }}
    />
  );
}

const input = () => screen.getByRole('combobox', { name: 'Cliente' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('Combobox', () => {
  it('leaves Enter and the arrows to an input method while a word is put together', async () => {
    const onValueChange = vi.fn();
    render(<ClientBox onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'valle');
    await screen.findByRole('option');
    fireEvent.compositionStart(input());
    fireEvent.keyDown(input(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input(), { key: 'ArrowDown', isComposing: true });
    expect(onValueChange).not.toHaveBeenCalled();
    expect(input()).toHaveValue('valle');
    fireEvent.compositionEnd(input());
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(clients[2]);
  });

  it('owns its choice unless it is given, and goes back to the first one with its form', async () => {
    const onValueChange = vi.fn();
    render(
      <form>
        <Combobox label="Cliente" items={clients} itemKey={({ id }) => id} itemLabel={({ name }) => name} defaultValue={clients[0]} onValueChange={onValueChange} />
        <button type="reset">Empezar de nuevo</button>
      </form>,
      { wrapper: GigstackUIProvider },
    );
    expect(input()).toHaveValue('Panadería El Sol');
    await userEvent.clear(input());
    await userEvent.type(input(), 'valle{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith(clients[2]);
    expect(input()).toHaveValue('Distribuidora del Valle');
    await userEvent.click(screen.getByRole('button', { name: 'Empezar de nuevo' }));
    expect(input()).toHaveValue('Panadería El Sol');
  });

  it('has no axe violations, closed and open', async () => {
    render(<ClientBox hint="El de la constancia" />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    await userEvent.click(input());
    expect(screen.getAllByRole('option')).toHaveLength(3);
    await expectNoAxeViolations();
  });

  it('finds without accents and case, by words in any place and by code, and takes the highlighted one with Enter', async () => {
    render(<ClientBox />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'CONSULTORES regimen');
    expect(options()).toEqual(['Régimen ConsultoresRCO040506CD2']);
    await userEvent.keyboard('{Enter}');
    expect(input()).toHaveValue('Régimen Consultores');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await userEvent.clear(input());
    await userEvent.type(input(), 'dva07');
    expect(options()).toEqual(['Distribuidora del ValleDVA070809EF3']);
  });

  it('returns to the choice when typing ends without one, and clears it when the text is emptied', async () => {
    const onValueChange = vi.fn();
    render(<ClientBox initial={clients[0]} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), ' xyz');
    await userEvent.tab();
    expect(input()).toHaveValue('Panadería El Sol');
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.clear(input());
    await userEvent.tab();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(null);
    expect(input()).toHaveValue('');
  });

  it('opens at the choice and moves with the arrows', async () => {
    const onValueChange = vi.fn();
    render(<ClientBox initial={clients[1]} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    input().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(input()).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: /Régimen/ }).id);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(clients[2]);
  });

  it('offers to create what was typed, reachable with the keyboard', async () => {
    const onCreate = vi.fn();
    render(<ClientBox onCreate={onCreate} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'Sol nuevo');
    expect(options()).toEqual(['Crear «Sol nuevo»']);
    await userEvent.clear(input());
    await userEvent.type(input(), 'sol');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('sol');
  });

  it('keeps free text, lets Enter through when nothing is highlighted, and still offers the list', async () => {
    const onKeyDown = vi.fn((event: { key: string; isDefaultPrevented(): boolean }) => event.key === 'Enter' && event.isDefaultPrevented());
    const onInputValueChange = vi.fn();
    render(<ClientBox freeText filter="contains" onKeyDown={onKeyDown} onInputValueChange={onInputValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'Taller{Enter}');
    expect(onKeyDown).toHaveLastReturnedWith(false);
    expect(onInputValueChange).toHaveBeenLastCalledWith('Taller');
    await userEvent.tab();
    expect(input()).toHaveValue('Taller');
    await userEvent.clear(input());
    await userEvent.type(input(), 'sol{ArrowDown}{Enter}');
    expect(onKeyDown).toHaveLastReturnedWith(true);
    expect(input()).toHaveValue('Panadería El Sol');
  });

  it('never chooses an old item while the next answer is on its way', async () => {
    const onValueChange = vi.fn();
    const { rerender } = render(<ClientBox filter="none" loading onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'val');
    expect(screen.getByRole('status')).toHaveTextContent('Cargando…');
    await userEvent.click(screen.getByRole('option', { name: /Panadería/ }));
    expect(onValueChange).not.toHaveBeenCalled();
    rerender(<ClientBox filter="none" items={[clients[2] as Client]} onValueChange={onValueChange} />);
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(clients[2]);
  });

  it('keeps an Enter that came before the answer, and chooses when it is here', async () => {
    const onValueChange = vi.fn();
    const { rerender } = render(<ClientBox filter="none" items={[]} loading onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'val{Enter}');
    expect(input()).toHaveValue('val');
    rerender(<ClientBox filter="none" items={[clients[2] as Client]} onValueChange={onValueChange} />);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(clients[2]);
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });

  it('chooses nothing late when another key or the next field came between', async () => {
    const onValueChange = vi.fn();
    const list = (loading: boolean) => <ClientBox filter="none" items={loading ? [] : [clients[2] as Client]} loading={loading} onValueChange={onValueChange} />;
    const { rerender } = render(list(true), { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'val{Enter}l');
    rerender(list(false));
    expect(onValueChange).not.toHaveBeenCalled();
    rerender(list(true));
    await userEvent.type(input(), 'e{Enter}');
    await userEvent.tab();
    rerender(list(false));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('can be read and not changed when it is read-only', async () => {
    const onValueChange = vi.fn();
    render(<ClientBox initial={clients[0]} readOnly onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}xyz');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(input()).toHaveValue('Panadería El Sol');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('says so when there is nothing to choose', async () => {
    render(<ClientBox emptyText="Ningún cliente se llama así" />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'zzz');
    expect(screen.getByRole('status')).toHaveTextContent('Ningún cliente se llama así');
    await expectNoAxeViolations();
  });

  it('puts words over the items that share them, and skips them with the arrows', async () => {
    const onValueChange = vi.fn();
    render(<ClientBox itemGroup={({ id }) => (id === 'c3' ? undefined : id === 'c1' ? 'Recientes' : 'Todos')} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.click(input());
    expect(screen.getByRole('option', { name: /Panadería/ })).toHaveAccessibleDescription('Recientes');
    expect(screen.getByRole('option', { name: /Régimen/ })).toHaveAccessibleDescription('Todos');
    expect(screen.getByRole('option', { name: /Valle/ })).toHaveAccessibleDescription('');
    await expectNoAxeViolations();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(clients[1]);
  });

  it('shows no list over the next fields when free text matches nothing', async () => {
    render(<ClientBox freeText filter="contains" />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), 'zzz');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.clear(input());
    await userEvent.type(input(), 'sol');
    expect(options()).toEqual([expect.stringContaining('Panadería El Sol')]);
  });

  it('works with the pointer inside a modal dialog, and Escape closes the list before the dialog', async () => {
    const onValueChange = vi.fn();
    render(
      <Dialog defaultOpen title="Cambiar receptor">
        <ClientBox onValueChange={onValueChange} />
      </Dialog>,
      { wrapper: GigstackUIProvider },
    );
    const dialog = screen.getByRole('dialog', { name: 'Cambiar receptor' });
    await userEvent.click(input());
    expect(dialog).toContainElement(screen.getByRole('listbox'));
    await userEvent.click(screen.getByRole('option', { name: /Valle/ }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(clients[2]);

    await userEvent.click(input());
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(dialog).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(onValueChange).toHaveBeenCalledTimes(1);
  });

  it('puts only some of ten thousand rows in the page, and always the highlighted one', async () => {
    const many = Array.from({ length: 10_000 }, (_, index): Client => ({ id: String(index), name: `Cliente ${index}`, rfc: 'XAXX010101000' }));
    const onValueChange = vi.fn();
    render(<ClientBox items={many} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.click(input());
    expect(options().length).toBeLessThan(40);
    await userEvent.keyboard('{End}');
    const last = screen.getByRole('option', { name: /Cliente 9999/ });
    expect(input()).toHaveAttribute('aria-activedescendant', last.id);
    expect(last).toHaveAttribute('aria-posinset', '10000');
    expect(last).toHaveAttribute('aria-setsize', '10000');
    expect(options().length).toBeLessThan(40);
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(many[9_999]);
  });

  it('keeps the caret where it was when typing in the middle', async () => {
    render(<ClientBox initial={clients[0]} />, { wrapper: GigstackUIProvider });
    const box = input() as HTMLInputElement;
    await userEvent.type(box, 'X', { initialSelectionStart: 3, initialSelectionEnd: 3 });
    expect(box).toHaveValue('PanXadería El Sol');
    expect(box.selectionStart).toBe(4);
  });
});
