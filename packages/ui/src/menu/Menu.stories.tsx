import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { CopyIcon } from '../icons/CopyIcon.js';
import { MoreIcon } from '../icons/MoreIcon.js';
import { PlusIcon } from '../icons/PlusIcon.js';
import { TrashIcon } from '../icons/TrashIcon.js';
import { IconButton } from '../icon-button/IconButton.js';
import { Menu } from './Menu.js';
import { MenuItem } from './MenuItem.js';
import { MenuSeparator } from './MenuSeparator.js';

const meta = {
  title: 'UI/Menu',
  component: Menu,
  args: {
    trigger: (
      <IconButton label="Acciones del concepto 1">
        <MoreIcon />
      </IconButton>
    ),
    align: 'start',
    children: (
      <>
        <MenuItem icon={<PlusIcon />} shortcut="Enter">
          Agregar debajo
        </MenuItem>
        <MenuItem icon={<CopyIcon />} shortcut="Ctrl+D">
          Duplicar
        </MenuItem>
        <MenuItem disabled>Guardar como servicio</MenuItem>
        <MenuSeparator />
        <MenuItem icon={<TrashIcon />} danger>
          Borrar concepto
        </MenuItem>
      </>
    ),
  },
} satisfies Meta<typeof Menu>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Acciones del concepto 1' }));
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Duplicar' })).toBeVisible());
  },
};
