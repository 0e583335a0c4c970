import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { SegmentedControl } from './SegmentedControl.js';

const options = [
  { value: 'PUE', label: 'Ya pagada' },
  { value: 'PPD', label: 'Se paga después' },
] as const;

function Payment({ onValueChange, error }: { onValueChange?: (value: string) => void; error?: string }) {
  const [value, setValue] = useState<'PUE' | 'PPD'>('PUE');
  return (
    <SegmentedControl
      label="Pago"
      options={options}
      value={value}
      error={error}
      onValueChange={(next) => {
        setValue(next);
        onValueChange?.(next);
      }}
    />
  );
}

describe('SegmentedControl', () => {
  it('has no axe violations and is a named, described radio group', async () => {
    render(<Payment error="No va con la forma 99" />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    const group = screen.getByRole('radiogroup', { name: 'Pago' });
    expect(group).toHaveAccessibleDescription('No va con la forma 99');
    expect(screen.getByRole('radio', { name: 'Ya pagada' })).toBeChecked();
  });

  it('owns its choice unless it is given, and goes back to the first one with its form', async () => {
    render(
      <form aria-label="Factura">
        <SegmentedControl label="Pago" name="method" options={options} defaultValue="PPD" />
        <button type="reset">Empezar de nuevo</button>
      </form>,
      { wrapper: GigstackUIProvider },
    );
    await userEvent.click(screen.getByText('Ya pagada'));
    expect(screen.getByRole('form')).toHaveFormValues({ method: 'PUE' });
    await userEvent.click(screen.getByRole('button', { name: 'Empezar de nuevo' }));
    expect(screen.getByRole('radio', { name: 'Se paga después' })).toBeChecked();
  });

  it('changes by pointer and by arrow keys', async () => {
    const onValueChange = vi.fn();
    render(<Payment onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.click(screen.getByText('Se paga después'));
    expect(onValueChange).toHaveBeenLastCalledWith('PPD');
    await userEvent.keyboard('{ArrowLeft}');
    expect(onValueChange).toHaveBeenLastCalledWith('PUE');
    expect(screen.getByRole('radio', { name: 'Ya pagada' })).toHaveFocus();
  });
});
