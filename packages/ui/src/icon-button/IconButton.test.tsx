import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { CrossIcon } from '../icons/CrossIcon.js';
import { IconButton } from './IconButton.js';

describe('IconButton', () => {
  it('has no axe violations and answers to its name', async () => {
    const onClick = vi.fn();
    render(
      <IconButton label="Borrar concepto 3" onClick={onClick}>
        <CrossIcon />
      </IconButton>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Borrar concepto 3' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });
});
