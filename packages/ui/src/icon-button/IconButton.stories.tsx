import type { Meta, StoryObj } from '@storybook/react-vite';
import { MoreIcon } from '../icons/MoreIcon.js';
import { TrashIcon } from '../icons/TrashIcon.js';
import { IconButton } from './IconButton.js';

const meta = { title: 'UI/IconButton', component: IconButton, args: { label: 'Más acciones', children: <MoreIcon /> } } satisfies Meta<typeof IconButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <div className="story-row">
      <IconButton label="Borrar concepto" size="sm">
        <TrashIcon />
      </IconButton>
      <IconButton label="Borrar concepto" variant="secondary">
        <TrashIcon />
      </IconButton>
      <IconButton label="Borrar concepto" disabled>
        <TrashIcon />
      </IconButton>
      <IconButton label="Borrando" loading>
        <TrashIcon />
      </IconButton>
    </div>
  ),
};
