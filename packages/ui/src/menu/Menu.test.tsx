import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Dialog } from '../dialog/Dialog.js';
import { IconButton } from '../icon-button/IconButton.js';
import { MoreIcon } from '../icons/MoreIcon.js';
import * as later from '../later/index.js';
import * as atOnce from './index.js';

beforeAll(later.preloadPopups);

function LineMenu({ popups: { Menu, MenuItem, MenuSeparator }, onDuplicate = () => {}, onDelete = () => {} }: { popups: Pick<typeof atOnce, 'Menu' | 'MenuItem' | 'MenuSeparator'>; onDuplicate?: () => void; onDelete?: () => void }) {
  return (
    <Menu
      trigger={
        <IconButton label="Acciones del concepto 1">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem onSelect={onDuplicate} shortcut="Ctrl+D">
        Duplicar
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger onSelect={onDelete}>
        Borrar
      </MenuItem>
    </Menu>
  );
}

describe.each([['with its code', atOnce], ['whose code came later', later]])('Menu %s', (_, popups) => {
  it('has no axe violations, closed and open', async () => {
    render(<LineMenu popups={popups} />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Acciones del concepto 1' }));
    expect(screen.getByRole('menu', { name: 'Acciones del concepto 1' })).toBeInTheDocument();
    await expectNoAxeViolations();
  });

  it('runs an act with the keyboard alone and gives the focus back', async () => {
    const onDelete = vi.fn();
    render(<LineMenu popups={popups} onDelete={onDelete} />, { wrapper: GigstackUIProvider });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onDelete).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Acciones del concepto 1' })).toHaveFocus();
  });

  it('works inside a modal dialog, where Escape closes the menu first', async () => {
    const onDuplicate = vi.fn();
    render(
      <Dialog defaultOpen title="Conceptos">
        <LineMenu popups={popups} onDuplicate={onDuplicate} />
      </Dialog>,
      { wrapper: GigstackUIProvider },
    );
    const trigger = screen.getByRole('button', { name: 'Acciones del concepto 1' });
    await userEvent.click(trigger);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'Conceptos' })).toBeInTheDocument();
    await userEvent.click(trigger);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Duplicar' }));
    expect(onDuplicate).toHaveBeenCalledTimes(1);
  });
});
