import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { TextField } from './TextField.js';

describe('TextField', () => {
  it('has no axe violations in any state', async () => {
    render(
      <>
        <TextField label="RFC" code hint="Doce o trece letras" />
        <TextField label="Nombre" error="Falta el nombre" required />
        <TextField label="Teléfono" optional hideLabel disabled />
      </>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
  });

  it('ties label, hint and error to the input, and lets the error take the place of the hint', () => {
    const { rerender } = render(<TextField label="RFC" hint="Doce o trece letras" required />, { wrapper: GigstackUIProvider });
    const input = screen.getByRole('textbox', { name: 'RFC' });
    expect(input).toHaveAccessibleDescription('Doce o trece letras');
    expect(input).toBeRequired();
    expect(input).toBeValid();
    rerender(<TextField label="RFC" hint="Doce o trece letras" error="Le falta una letra" required />);
    expect(screen.getByRole('textbox', { name: 'RFC' })).toBe(input);
    expect(input).toHaveAccessibleDescription('Le falta una letra');
    expect(input).toBeInvalid();
    expect(screen.queryByText('Doce o trece letras')).not.toBeInTheDocument();
  });

  it('passes native props, the id and the ref to the input and the class to the field', async () => {
    const ref = createRef<HTMLInputElement>();
    const onValueChange = vi.fn();
    const onChange = vi.fn();
    render(<TextField ref={ref} label="CP" id="zip" name="zip" maxLength={5} className="host" onChange={onChange} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    const input = screen.getByLabelText('CP');
    expect(ref.current).toBe(input);
    expect(input).toHaveAttribute('id', 'zip');
    expect(input.closest('.host')).toHaveAttribute('data-gs-slot', 'field');
    await userEvent.type(input, '031009');
    expect(input).toHaveValue('03100');
    expect(onValueChange).toHaveBeenLastCalledWith('03100');
    expect(onChange).toHaveBeenCalledTimes(5);
  });

  it('says in the language of the provider that it is optional', () => {
    render(
      <GigstackUIProvider locale="en">
        <TextField label="Phone" optional />
      </GigstackUIProvider>,
    );
    expect(screen.getByLabelText('Phone (optional)')).toBeInTheDocument();
  });
});
