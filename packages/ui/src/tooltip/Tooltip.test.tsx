import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Button } from '../button/Button.js';
import { Tooltip } from './Tooltip.js';

describe('Tooltip', () => {
  it('describes its control on focus and leaves on Escape', async () => {
    render(
      <Tooltip content="Sale con la leyenda «Sin validez fiscal»">
        <Button>Vista previa</Button>
      </Tooltip>,
      { wrapper: GigstackUIProvider },
    );
    const button = screen.getByRole('button', { name: 'Vista previa' });
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(button).toHaveAccessibleDescription('Sale con la leyenda «Sin validez fiscal»');
    await expectNoAxeViolations();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });
});
