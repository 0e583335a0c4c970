import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Button } from '../button/Button.js';
import { Select } from '../select/Select.js';
import * as later from '../later/index.js';
import * as atOnce from './index.js';

beforeAll(later.preloadPopups);

function Discount({ Popover, onValueChange }: { Popover: typeof atOnce.Popover; onValueChange: (value: string) => void }) {
  const [kind, setKind] = useState('amount');
  return (
    <Popover label="Descuento" trigger={<Button>Descuento</Button>}>
      <Select
        label="Tipo"
        value={kind}
        options={[
          { value: 'amount', label: 'Importe' },
          { value: 'percent', label: 'Porcentaje' },
        ]}
        onValueChange={(value) => {
          setKind(value);
          onValueChange(value);
        }}
      />
    </Popover>
  );
}

describe.each([['with its code', atOnce], ['whose code came later', later]])('Popover %s', (_, { Popover }) => {
  it('has no axe violations, holds a list of its own, and closes on Escape with the focus back', async () => {
    const onValueChange = vi.fn();
    render(<Discount Popover={Popover} onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    const trigger = screen.getByRole('button', { name: 'Descuento' });
    await userEvent.click(trigger);
    expect(screen.getByRole('dialog', { name: 'Descuento' })).toBeInTheDocument();
    await expectNoAxeViolations();

    await userEvent.click(screen.getByRole('combobox', { name: 'Tipo' }));
    await userEvent.click(screen.getByRole('option', { name: 'Porcentaje' }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('percent');
    expect(screen.getByRole('dialog', { name: 'Descuento' })).toBeInTheDocument();

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(trigger).toHaveFocus();
  });
});
