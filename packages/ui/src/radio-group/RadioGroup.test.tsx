import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { RadioGroup } from './RadioGroup.js';

const options = [
  { value: '01', label: 'Con sustitución', hint: 'Primero timbra la nueva.' },
  { value: '02', label: 'Sin sustitución' },
  { value: '04', label: 'Global', disabled: true },
];

describe('RadioGroup', () => {
  it('has no axe violations, ties label, error and hints, and passes its ref', async () => {
    const ref = createRef<HTMLDivElement>();
    render(<RadioGroup ref={ref} label="Motivo" required error="Elige un motivo" options={options} />, { wrapper: GigstackUIProvider });
    const group = screen.getByRole('radiogroup', { name: 'Motivo' });
    expect(ref.current).toBe(group);
    expect(group).toHaveAccessibleDescription('Elige un motivo');
    expect(screen.getByRole('radio', { name: 'Con sustitución' })).toHaveAccessibleDescription('Primero timbra la nueva.');
    expect(screen.getByRole('radio', { name: 'Global' })).toBeDisabled();
    await expectNoAxeViolations();
  });

  it('keeps its own choice, with the keyboard too', async () => {
    const onValueChange = vi.fn();
    render(<RadioGroup label="Motivo" options={options} defaultValue="01" onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(onValueChange).toHaveBeenLastCalledWith('02');
    expect(screen.getByRole('radio', { name: 'Sin sustitución' })).toBeChecked();
  });

  it('leaves the choice to whoever holds it', async () => {
    render(<RadioGroup label="Motivo" options={options} value="01" onValueChange={() => {}} />, { wrapper: GigstackUIProvider });
    await userEvent.click(screen.getByText('Sin sustitución'));
    expect(screen.getByRole('radio', { name: 'Con sustitución' })).toBeChecked();
  });
});
