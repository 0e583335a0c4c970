import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Button } from '../button/Button.js';
import * as later from '../later/index.js';
import * as atOnce from './index.js';

beforeAll(later.preloadPopups);

describe.each([['with its code', atOnce], ['whose code came later', later]])('Tooltip %s', (_, { Tooltip }) => {
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
