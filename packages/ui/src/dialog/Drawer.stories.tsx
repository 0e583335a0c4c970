import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { Skeleton } from '../skeleton/Skeleton.js';
import { Drawer } from './Drawer.js';

const meta = {
  title: 'UI/Drawer',
  component: Drawer,
  args: { defaultOpen: true, trigger: <Button>Vista previa</Button>, title: 'Vista previa', children: <Skeleton count={8} />, footer: <Button>Descargar PDF</Button> },
} satisfies Meta<typeof Drawer>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
