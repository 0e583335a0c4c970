import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { TextField } from '../text-field/TextField.js';
import { Popover } from './Popover.js';

const meta = {
  title: 'UI/Popover',
  component: Popover,
  args: { label: 'Descuento', trigger: <Button>Descuento</Button>, children: <TextField label="Descuento del concepto" defaultValue="50.00" end="MXN" /> },
} satisfies Meta<typeof Popover>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Open: Story = { args: { open: true } };
