import { useState, type ComponentProps } from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { NumberField, type NumberFieldProps } from './NumberField.js';
import { StoredNumberField } from './StoredNumberField.js';

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

describe('StoredNumberField', () => {
  /** A store of one text; `refuses` makes it keep what it has. */
  function createText(text: string, refuses = false) {
    const listeners = new Set<() => void>();
    const set = (next: string) => {
      if (refuses) return;
      text = next;
      for (const listener of listeners) listener();
    };
    return { source: { current: () => text, subscribe: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)) }, set };
  }

  function open(text: ReturnType<typeof createText>, props: Partial<ComponentProps<typeof NumberField>> = {}, adapter?: ComponentProps<typeof GigstackUIProvider>['components']) {
    const onRender = vi.fn();
    function Line() {
      onRender();
      return <StoredNumberField label="Precio" minDecimals={2} {...props} source={text.source} onValueChange={text.set} />;
    }
    render(
      <GigstackUIProvider components={adapter}>
        <Line />
      </GigstackUIProvider>,
    );
    return onRender;
  }

  it('reads and writes its text in a store and renders nothing while it changes', async () => {
    const text = createText('8500');
    const onRender = open(text);
    await expectNoAxeViolations();
    expect(input()).toHaveValue('8,500.00');
    await userEvent.tab();
    expect(input()).toHaveValue('8500');
    expect(input().selectionEnd).toBe(4);
    await userEvent.keyboard('3*1250');
    expect(text.source.current()).toBe('3*1250');
    await userEvent.keyboard('{Enter}');
    expect(input()).toHaveValue('3750');
    await userEvent.tab();
    expect(input()).toHaveValue('3,750.00');
    expect(onRender).toHaveBeenCalledTimes(1);
  });

  it('shows what the store holds: a text from elsewhere, or the old one when it takes no other', async () => {
    const text = createText('1');
    open(text);
    act(() => text.set('1234.5'));
    expect(input()).toHaveValue('1,234.50');
    await userEvent.click(input());
    act(() => text.set('7'));
    expect(input()).toHaveValue('7');
    cleanup();

    open(createText('12', true));
    await userEvent.type(input(), '3');
    expect(input()).toHaveValue('12');
  });

  it("gives a host's own component the text as it changes", async () => {
    const text = createText('12');
    open(text, {}, { NumberField: ({ value, onValueChange }) => <input aria-label="Precio" value={value} onChange={(event) => onValueChange?.(event.target.value)} /> });
    await userEvent.type(input(), '3');
    expect(input()).toHaveValue('123');
    expect(text.source.current()).toBe('123');
  });
});
