import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { Tooltip } from './Tooltip.js';

const meta = {
  title: 'UI/Tooltip',
  component: Tooltip,
  args: { content: 'El PDF sale con la leyenda «Sin validez fiscal»', children: <Button>Vista previa</Button> },
} satisfies Meta<typeof Tooltip>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Open: Story = { args: { open: true, side: 'bottom' } };
