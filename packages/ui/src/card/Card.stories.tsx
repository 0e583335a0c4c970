import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from '../badge/Badge.js';
import { Button } from '../button/Button.js';
import { Card } from './Card.js';

const meta = {
  title: 'UI/Card',
  component: Card,
  args: { title: 'Receptor', children: 'DISTRIBUIDORA DEL VALLE DE MEXICO' },
} satisfies Meta<typeof Card>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Complete: Story = {
  args: {
    badge: <Badge>3</Badge>,
    actions: (
      <Button size="sm" variant="quiet">
        Cambiar
      </Button>
    ),
    footer: (
      <Button size="sm" variant="quiet">
        Agregar concepto
      </Button>
    ),
  },
};
export const Untitled: Story = { args: { title: undefined } };
