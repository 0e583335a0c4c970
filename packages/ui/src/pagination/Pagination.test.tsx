import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { pagesAround } from './pagesAround.js';
import { Pagination } from './Pagination.js';

describe('Pagination', () => {
  it('has no axe violations, says where it is, and passes its ref', async () => {
    const onPageChange = vi.fn();
    const ref = createRef<HTMLElement>();
    render(<Pagination ref={ref} label="Facturas" page={4} pageCount={12} onPageChange={onPageChange} />, { wrapper: GigstackUIProvider });
    expect(ref.current).toBe(screen.getByRole('navigation', { name: 'Facturas' }));
    expect(screen.getByRole('button', { current: 'page' })).toHaveAccessibleName('Página 4');
    await userEvent.click(screen.getByRole('button', { name: 'Página siguiente' }));
    await userEvent.click(screen.getByRole('button', { name: 'Página 12' }));
    expect(onPageChange.mock.calls).toEqual([[5], [12]]);
    await expectNoAxeViolations();
  });

  it('knows only the next page when paged by cursor', () => {
    const { rerender } = render(<Pagination label="Facturas" page={1} hasNext onPageChange={() => {}} />, { wrapper: GigstackUIProvider });
    expect(screen.getByRole('button', { name: 'Página anterior' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Página siguiente' })).toBeEnabled();
    rerender(<Pagination label="Facturas" page={2} onPageChange={() => {}} />);
    expect(screen.getByText('Página 2')).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('button', { name: 'Página siguiente' })).toBeDisabled();
  });

  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 12, [1, 2, null, 12]],
    [4, 12, [1, 2, 3, 4, 5, null, 12]],
    [6, 12, [1, null, 5, 6, 7, null, 12]],
    [3, 12, [1, 2, 3, 4, null, 12]],
    [12, 12, [1, null, 11, 12]],
  ])('page %s of %s', (page, count, shown) => {
    expect(pagesAround(page, count)).toEqual(shown);
  });
});
