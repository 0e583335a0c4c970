import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { Button } from '../button/Button.js';
import { Dialog } from '../dialog/Dialog.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import type { ToastOptions } from './createToasts.js';
import { useToast } from './useToast.js';

function Deleter({ toast: shown }: { toast: ToastOptions }) {
  const toast = useToast();
  return <Button onClick={() => toast(shown)}>Borrar</Button>;
}

const setup = (toast: ToastOptions) => {
  const user = userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) });
  render(<Deleter toast={toast} />, { wrapper: GigstackUIProvider });
  return user;
};
const notice = (text: string) => [...document.querySelectorAll('[data-gs-slot="toast"]')].find((element) => element.textContent?.includes(text)) ?? null;
const shown = (text: string) => waitFor(() => expect(notice(text)).toBeInTheDocument());
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('toasts', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has no axe violations, is said once, and goes by itself', async () => {
    const user = setup({ text: 'Guardado', tone: 'ok' });
    await user.click(screen.getByRole('button', { name: 'Borrar' }));
    expect(await screen.findByRole('region', { name: 'Avisos' })).toHaveTextContent('Guardado');
    expect(document.querySelector('[aria-live="polite"]')).toHaveTextContent('Guardado');
    await expectNoAxeViolations();
    await pass(6_000);
    expect(screen.queryByRole('region', { name: 'Avisos' })).toBeNull();
  });

  it('can be undone with the keyboard, and the focus comes back', async () => {
    const onAction = vi.fn();
    const user = setup({ text: 'Concepto borrado', action: { label: 'Deshacer', onAction } });
    const button = screen.getByRole('button', { name: 'Borrar' });
    await user.click(button);
    await shown('Concepto borrado');
    await user.keyboard('{F8}');
    expect(screen.getByRole('button', { name: 'Deshacer' })).toHaveFocus();
    await pass(60_000);
    expect(notice('Concepto borrado')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(onAction).toHaveBeenCalledTimes(1);
    expect(notice('Concepto borrado')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('stays as a problem until it is closed', async () => {
    const user = setup({ text: 'No se envió', tone: 'bad' });
    await user.click(screen.getByRole('button', { name: 'Borrar' }));
    await shown('No se envió');
    expect(document.querySelector('[aria-live="assertive"]')).toHaveTextContent('No se envió');
    await pass(60_000);
    await user.click(screen.getByRole('button', { name: 'Cerrar' }));
    expect(notice('No se envió')).toBeNull();
  });

  it('shows at most three', async () => {
    const user = setup({ text: 'Borrado' });
    for (let count = 0; count < 5; count += 1) await user.click(screen.getByRole('button', { name: 'Borrar' }));
    await shown('Borrado');
    expect(document.querySelectorAll('[data-gs-slot="toast"]')).toHaveLength(3);
  });

  it('is reached from inside a modal dialog, by pointer and by key, and leaves it open', async () => {
    // No stylesheet here: it is what lets a pointer through to a notice.
    const user = userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms), pointerEventsCheck: 0 });
    const onAction = vi.fn();
    render(
      <Dialog defaultOpen title="Conceptos">
        <Deleter toast={{ text: 'Fila borrada', action: { label: 'Deshacer', onAction } }} />
      </Dialog>,
      { wrapper: GigstackUIProvider },
    );
    const button = screen.getByRole('button', { name: 'Borrar' });
    await user.click(button);
    await shown('Fila borrada');
    await user.keyboard('{F8}{Enter}');
    expect(onAction).toHaveBeenCalledTimes(1);
    expect(button).toHaveFocus();
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Deshacer' }));
    expect(onAction).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('dialog', { name: 'Conceptos' })).toBeInTheDocument();
  });
});
