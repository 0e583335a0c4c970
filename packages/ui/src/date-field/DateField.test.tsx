import { createRef } from 'react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { DateField } from './DateField.js';

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Fecha' });

describe('DateField', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 3), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has no axe violations, writes the day as people do, and passes its ref', async () => {
    const ref = createRef<HTMLInputElement>();
    render(<DateField ref={ref} label="Fecha" defaultValue="2026-11-22" name="date" />, { wrapper: GigstackUIProvider });
    expect(ref.current).toBe(box());
    expect(box()).toHaveValue('22 nov 2026');
    expect(document.querySelector('input[name="date"]')).toHaveValue('2026-11-22');
    await expectNoAxeViolations();
    await userEvent.click(box());
    expect(box()).toHaveValue('22/11/2026');
  });

  it('tells the day while it is typed, and null while it is none', async () => {
    const onValueChange = vi.fn();
    render(<DateField label="Fecha" defaultValue="2026-11-22" onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await userEvent.clear(box());
    expect(onValueChange).toHaveBeenLastCalledWith(null);
    await userEvent.type(box(), '5 dic');
    expect(onValueChange).toHaveBeenLastCalledWith('2026-12-05');
    await userEvent.keyboard('{ArrowUp}');
    expect(onValueChange).toHaveBeenLastCalledWith('2026-12-06');
    await userEvent.tab();
    expect(box()).toHaveValue('6 dic 2026');
  });

  it('keeps text that is no date, and says what to write once the field is left', async () => {
    render(<DateField label="Fecha" max="2026-11-24" />, { wrapper: GigstackUIProvider });
    await userEvent.type(box(), '31/02/2026');
    expect(box()).toBeValid();
    await userEvent.tab();
    expect(box()).toHaveValue('31/02/2026');
    expect(box()).toHaveAccessibleDescription('Escribe una fecha como 22/11/2026.');
    await userEvent.clear(box());
    await userEvent.type(box(), '25/11/2026');
    await userEvent.tab();
    expect(box()).toHaveAccessibleDescription('La fecha puede ser hasta el 24 nov 2026.');
  });

  it('gives way to a day set from outside', async () => {
    const field = (value: string | null) => <DateField label="Fecha" value={value} onValueChange={() => {}} />;
    const { rerender } = render(field(null), { wrapper: GigstackUIProvider });
    await userEvent.type(box(), 'nunca');
    await userEvent.tab();
    expect(box()).toHaveValue('nunca');
    rerender(field('2026-11-22'));
    expect(box()).toHaveValue('22 nov 2026');
  });

  it('is picked from the calendar with the keyboard alone; the focus comes back', async () => {
    const onValueChange = vi.fn();
    render(<DateField label="Fecha" defaultValue="2026-11-22" max="2027-06-30" onValueChange={onValueChange} />, { wrapper: (props) => <GigstackUIProvider timeZone="America/Mexico_City" {...props} /> });
    const button = await screen.findByRole('button', { name: 'Abrir calendario', expanded: false });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog', { name: 'Fecha' });
    expect(within(sheet).getByRole('button', { name: '22 nov 2026' })).toHaveFocus();
    // It is still the evening of the 23rd in Mexico.
    expect(within(sheet).getByRole('button', { current: 'date' })).toHaveAccessibleName('23 nov 2026');
    await expectNoAxeViolations();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{PageDown}{Home}');
    expect(within(sheet).getByRole('button', { name: '27 dic 2026' })).toHaveFocus();
    expect(within(sheet).getByRole('grid', { name: 'diciembre de 2026' })).toBeInTheDocument();
    await userEvent.keyboard('{Shift>}{PageDown}{/Shift}{Enter}');
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift>}{PageUp}{/Shift}{Enter}');
    expect(onValueChange).toHaveBeenCalledWith('2026-12-27');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });
});
