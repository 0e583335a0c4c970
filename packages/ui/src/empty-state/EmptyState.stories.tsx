import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { DocumentIcon } from '../icons/DocumentIcon.js';
import { EmptyState } from './EmptyState.js';

const meta = {
  title: 'UI/EmptyState',
  component: EmptyState,
  args: {
    icon: <DocumentIcon />,
    title: 'Aquí van tus facturas',
    children: 'Las que timbres, con su XML y su PDF.',
    actions: <Button variant="primary">Nueva factura</Button>,
  },
} satisfies Meta<typeof EmptyState>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
