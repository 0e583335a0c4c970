import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { NumberField, type NumberFieldProps } from './NumberField.js';

function Price({ initial = '', onValueChange, ...props }: Partial<NumberFieldProps> & { initial?: string }) {
  const [text, setText] = useState(initial);
  return (
    <NumberField
      label="Precio"
      {...props}
      value={text}
      onValueChange={(next) => {
        setText(next);
        onValueChange?.(next);
      }}
    />
  );
}

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Precio' });

describe('NumberField', () => {
  it('has no axe violations', async () => {
    render(<Price initial="8500" error="Escribe un número" />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    expect(input()).toBeInvalid();
    expect(input()).toHaveAccessibleDescription('Escribe un número');
  });

  it('shows separators while it rests and the typed text while it is edited, without touching the value', async () => {
    const onValueChange = vi.fn();
    render(<Price initial="8500" minDecimals={2} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    expect(input()).toHaveValue('8,500.00');
    await userEvent.tab();
    expect(input()).toHaveValue('8500');
    expect(input().selectionStart).toBe(0);
    expect(input().selectionEnd).toBe(4);
    await userEvent.tab();
    expect(input()).toHaveValue('8,500.00');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('evaluates arithmetic on leaving', async () => {
    const onValueChange = vi.fn();
    render(<Price onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), '3*1250');
    expect(onValueChange).toHaveBeenLastCalledWith('3*1250');
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith('3750');
    expect(input()).toHaveValue('3,750');
  });

  it('evaluates arithmetic on Enter, before whoever listens to Enter hears it', async () => {
    const heard: string[] = [];
    render(<Price onValueChange={(text) => heard.push(text)} onKeyDown={({ key }) => heard.push(key)} />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), '2+2{Enter}');
    expect(heard.slice(-2)).toEqual(['4', 'Enter']);
    expect(input()).toHaveValue('4');
  });

  it('owns its text when it is only given the first one, and then renders nothing around itself', async () => {
    const onValueChange = vi.fn();
    const onRender = vi.fn();
    function Line() {
      onRender();
      return <NumberField label="Precio" defaultValue="12.5" minDecimals={2} onValueChange={onValueChange} />;
    }
    render(<Line />, { wrapper: GigstackUIProvider });
    expect(input()).toHaveValue('12.50');
    await userEvent.clear(input());
    await userEvent.type(input(), '2*40{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith('80');
    await userEvent.tab();
    expect(input()).toHaveValue('80.00');
    expect(onRender).toHaveBeenCalledTimes(1);
  });

  it('leaves half-typed and wrong text as it is', async () => {
    render(<Price />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), '1,');
    await userEvent.tab();
    expect(input()).toHaveValue('1,');
    await userEvent.clear(input());
    await userEvent.type(input(), '3*x');
    await userEvent.tab();
    expect(input()).toHaveValue('3*x');
  });

  it('keeps the caret when typing in the middle', async () => {
    render(<Price initial="1500" />, { wrapper: GigstackUIProvider });
    await userEvent.type(input(), '9', { initialSelectionStart: 1, initialSelectionEnd: 1 });
    expect(input()).toHaveValue('19500');
    expect(input().selectionStart).toBe(2);
  });

  it('evaluates nothing while a figure is put together with an input method', async () => {
    render(<NumberField label="Cantidad" />, { wrapper: GigstackUIProvider });
    const input = screen.getByRole('textbox', { name: 'Cantidad' });
    await userEvent.type(input, '3*4');
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(input).toHaveValue('3*4');
    await userEvent.keyboard('{Enter}');
    expect(input).toHaveValue('12');
  });
});
