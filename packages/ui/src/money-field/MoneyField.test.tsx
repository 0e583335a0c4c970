import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { MoneyField } from './MoneyField.js';

describe('MoneyField', () => {
  it('has no axe violations, shows the currency once, and passes its ref', async () => {
    const ref = createRef<HTMLInputElement>();
    render(<MoneyField ref={ref} label="Anticipo" defaultValue="12018.3" />, { wrapper: GigstackUIProvider });
    expect(ref.current).toBe(screen.getByRole('textbox', { name: 'Anticipo' }));
    expect(ref.current).toHaveValue('12,018.30');
    expect(screen.getAllByText('MXN')).toHaveLength(1);
    await expectNoAxeViolations();
  });

  // Monite 4.6 fixes prices at two decimals.
  it.each([
    ['MXN', undefined, '100/3', '33.33', '33.33'],
    ['JPY', undefined, '100/3', '33', '33'],
    ['KWD', undefined, '100/3', '33.333', '33.333'],
    ['MXN', 6, '100/3', '33.333333', '33.333333'],
    ['??', undefined, '1,000+1', '1001', '1,001.00'],
  ])('%s with %s decimals: %s', async (currency, maxDecimals, typed, value, shown) => {
    const onValueChange = vi.fn();
    render(<MoneyField label="Precio" currency={currency} maxDecimals={maxDecimals} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    const input = screen.getByRole('textbox', { name: 'Precio' });
    await userEvent.type(input, typed);
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith(value);
    expect(input).toHaveValue(shown);
  });
});
