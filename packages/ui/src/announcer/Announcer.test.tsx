import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { Button } from '../button/Button.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { useAnnounce } from './useAnnounce.js';

function Sayer({ urgent = false }: { urgent?: boolean }) {
  const announce = useAnnounce();
  return <Button onClick={() => announce('Guardado', urgent ? 'assertive' : 'polite')}>Decir</Button>;
}

const region = (politeness: string, within: ParentNode = document) => within.querySelector(`[aria-live="${politeness}"]`);

describe('Announcer', () => {
  it('says a sentence politely or at once, and the same sentence again', async () => {
    render(
      <GigstackUIProvider>
        <Sayer />
      </GigstackUIProvider>,
    );
    await expectNoAxeViolations();
    await userEvent.click(screen.getByRole('button'));
    expect(region('polite')).toHaveTextContent('Guardado');
    expect(region('assertive')).toBeEmptyDOMElement();
    const first = region('polite')?.textContent;
    await userEvent.click(screen.getByRole('button'));
    expect(region('polite')).toHaveTextContent('Guardado');
    expect(region('polite')?.textContent).not.toBe(first);
  });

  it('stays within its provider', async () => {
    const { container } = render(
      <>
        <GigstackUIProvider>
          <Sayer urgent />
        </GigstackUIProvider>
        <GigstackUIProvider />
      </>,
    );
    const [one, other] = container.querySelectorAll('.gs-root');
    await userEvent.click(screen.getByRole('button'));
    expect(region('assertive', one)).toHaveTextContent('Guardado');
    expect(region('assertive', other)).toBeEmptyDOMElement();
  });

  it('is silent without a provider', async () => {
    render(<Sayer />);
    await userEvent.click(screen.getByRole('button'));
    expect(region('polite')).toBeNull();
  });
});
