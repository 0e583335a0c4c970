import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Tabs } from './Tabs.js';

const tabs = [
  { value: 'income', label: 'Ingresos', count: 3 },
  { value: 'egress', label: 'Notas de crédito' },
] as const;

describe('Tabs', () => {
  it('has no axe violations, shows the first panel, and passes its ref', async () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <Tabs ref={ref} label="Facturas" tabs={tabs}>
        {(value) => <p>Lista {value}</p>}
      </Tabs>,
      { wrapper: GigstackUIProvider },
    );
    expect(ref.current).toContainElement(screen.getByRole('tablist', { name: 'Facturas' }));
    expect(screen.getByRole('tabpanel', { name: /Ingresos/ })).toHaveTextContent('Lista income');
    await expectNoAxeViolations();
  });

  it('moves with the arrows, also from right to left', async () => {
    const onValueChange = vi.fn();
    render(
      <GigstackUIProvider dir="rtl">
        <Tabs label="Facturas" tabs={tabs} onValueChange={onValueChange} />
      </GigstackUIProvider>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Notas de crédito' })).toHaveFocus();
    expect(onValueChange).toHaveBeenLastCalledWith('egress');
  });

  it('leaves the choice to whoever holds it', async () => {
    render(<Tabs label="Facturas" tabs={tabs} value="income" onValueChange={() => {}} />, { wrapper: GigstackUIProvider });
    await userEvent.click(screen.getByRole('tab', { name: 'Notas de crédito' }));
    expect(screen.getByRole('tab', { name: /Ingresos/ })).toHaveAttribute('aria-selected', 'true');
  });
});
