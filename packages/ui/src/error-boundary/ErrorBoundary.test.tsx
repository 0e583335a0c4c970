import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { ErrorBoundary, type CaughtError } from './ErrorBoundary.js';

let broken = true;
function Totals() {
  if (broken) throw new Error('no totals');
  return <p>$ 100.00</p>;
}

describe('ErrorBoundary', () => {
  beforeEach(() => {
    broken = true;
    // React reports caught errors there.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('has no axe violations, tells the host what broke under the id it shows, and tries again', async () => {
    const reported: CaughtError[] = [];
    render(
      <>
        <p>Receptor</p>
        <ErrorBoundary onError={(caught) => reported.push(caught)}>
          <Totals />
        </ErrorBoundary>
      </>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
    expect(screen.getByText('Receptor')).toBeInTheDocument();
    expect(reported).toEqual([expect.objectContaining({ error: new Error('no totals'), supportId: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) })]);
    expect(screen.getByRole('alert')).toHaveTextContent(reported.map(({ supportId }) => supportId).join());

    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
    expect(screen.getByText('$ 100.00')).toBeInTheDocument();
  });

  it('shows the host’s own card instead', async () => {
    render(
      <ErrorBoundary fallback={({ retry, supportId }) => <button onClick={retry}>Otra vez {supportId}</button>}>
        <Totals />
      </ErrorBoundary>,
      { wrapper: GigstackUIProvider },
    );
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: /Otra vez/ }));
    expect(screen.getByText('$ 100.00')).toBeInTheDocument();
  });
});
