import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Checkbox } from './Checkbox.js';
import { Switch } from './Switch.js';

describe('Checkbox and Switch', () => {
  it('have no axe violations', async () => {
    render(
      <>
        <Checkbox label="Enviar por correo" hint="A dos correos" />
        <Checkbox label="Todas" indeterminate />
        <Checkbox label="Acepto" error="Falta aceptar" />
        <Switch label="Precios con IVA" defaultChecked />
        <Switch label="Prueba" disabled hideLabel />
      </>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
    expect(screen.getByRole('checkbox', { name: 'Acepto' })).toHaveAccessibleDescription('Falta aceptar');
    expect(screen.getByRole('checkbox', { name: 'Todas' })).toBePartiallyChecked();
  });

  it('own their state unless it is given', async () => {
    const onCheckedChange = vi.fn();
    const ref = createRef<HTMLInputElement>();
    render(
      <>
        <Switch ref={ref} label="Precios con IVA" onCheckedChange={onCheckedChange} />
        <Checkbox label="Fija" checked={false} onCheckedChange={onCheckedChange} />
      </>,
      { wrapper: GigstackUIProvider },
    );
    await userEvent.click(screen.getByText('Precios con IVA'));
    expect(screen.getByRole('switch', { name: 'Precios con IVA' })).toBeChecked();
    expect(ref.current).toHaveAttribute('data-state', 'checked');
    await userEvent.keyboard(' ');
    expect(onCheckedChange.mock.calls).toEqual([[true], [false]]);

    await userEvent.click(screen.getByRole('checkbox', { name: 'Fija' }));
    expect(onCheckedChange).toHaveBeenLastCalledWith(true);
    expect(screen.getByRole('checkbox', { name: 'Fija' })).not.toBeChecked();
  });

  it('takes part in a form', async () => {
    render(
      <form aria-label="Envío">
        <Checkbox label="Enviar" name="send" />
      </form>,
      { wrapper: GigstackUIProvider },
    );
    await userEvent.click(screen.getByLabelText('Enviar'));
    expect(screen.getByRole('form')).toHaveFormValues({ send: true });
  });
});
