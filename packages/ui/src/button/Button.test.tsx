import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Button } from './Button.js';

describe('Button', () => {
  it('has no axe violations', async () => {
    render(
      <>
        <Button variant="primary">Timbrar</Button>
        <Button loading>Timbrando…</Button>
        <Button disabled>Vista previa</Button>
      </>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
  });

  it('is no submit unless told, and passes its ref', async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const ref = createRef<HTMLButtonElement>();
    render(
      <form onSubmit={onSubmit}>
        <Button ref={ref}>Agregar</Button>
        <Button type="submit">Guardar</Button>
      </form>,
      { wrapper: GigstackUIProvider },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Agregar' }));
    expect(ref.current).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus while loading and does nothing when pressed again, by pointer or key, in a form or not', async () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const ui = (loading: boolean) => (
      <form onSubmit={onSubmit}>
        <Button type="submit" loading={loading} onClick={onClick}>
          Timbrar
        </Button>
      </form>
    );
    const { rerender } = render(ui(false), { wrapper: GigstackUIProvider });
    const button = screen.getByRole('button', { name: 'Timbrar' });
    await userEvent.click(button);
    rerender(ui(true));
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(button);
    await userEvent.keyboard('{Enter} ');
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
