import { createRef } from 'react';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { CopyButton } from './CopyButton.js';

const link = 'https://pagos.example/p/1';

describe('CopyButton', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('has no axe violations, copies, says so, and is itself again after a while', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup();
    const onCopied = vi.fn();
    const ref = createRef<HTMLButtonElement>();
    render(<CopyButton ref={ref} value={link} label="Copiar la liga" onCopied={onCopied} />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    await user.click(screen.getByRole('button', { name: 'Copiar la liga' }));
    expect(await navigator.clipboard.readText()).toBe(link);
    expect(ref.current).toHaveAccessibleName('Copiado');
    expect(ref.current).toHaveFocus();
    expect(document.querySelector('[aria-live="polite"]')).toHaveTextContent('Copiado');
    expect(onCopied).toHaveBeenCalledTimes(1);
    act(() => void vi.advanceTimersByTime(3_000));
    expect(ref.current).toHaveAccessibleName('Copiar la liga');
  });

  it('shows the text selected, and the keys, where the clipboard is forbidden', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied', 'NotAllowedError'));
    render(<CopyButton iconOnly value={link} label="Copiar la liga" />, { wrapper: GigstackUIProvider });
    await user.click(screen.getByRole('button', { name: 'Copiar la liga' }));
    const text = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Copiar la liga' });
    expect(text).toHaveFocus();
    expect(text).toHaveAccessibleDescription(/Ctrl\+C/);
    expect(text.value.slice(text.selectionStart ?? 0, text.selectionEnd ?? 0)).toBe(link);
    await expectNoAxeViolations();
  });

  it('keeps the lines of a text that has some', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied', 'NotAllowedError'));
    render(<CopyButton value={'uno\ndos'} label="Copiar" />, { wrapper: GigstackUIProvider });
    await user.click(screen.getByRole('button', { name: 'Copiar' }));
    expect(await screen.findByRole('textbox', { name: 'Copiar' })).toHaveValue('uno\ndos');
  });

  it('forgets what it said about another value', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<CopyButton value={link} label="Copiar" />, { wrapper: GigstackUIProvider });
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('button', { name: 'Copiado' })).toBeInTheDocument();
    rerender(<CopyButton value="otra" label="Copiar" />);
    expect(screen.getByRole('button', { name: 'Copiar' })).toBeInTheDocument();
  });
});
