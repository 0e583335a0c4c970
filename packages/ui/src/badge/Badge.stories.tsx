import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from './Badge.js';

const meta = { title: 'UI/Badge', component: Badge, args: { children: 'Borrador' } } satisfies Meta<typeof Badge>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Tones: Story = {
  render: () => (
    <div className="story-row">
      <Badge>3</Badge>
      <Badge tone="accent">IVA 16</Badge>
      <Badge tone="ok" dot>
        Vigente
      </Badge>
      <Badge tone="warn">Prueba</Badge>
      <Badge tone="bad">1 por corregir</Badge>
    </div>
  ),
};
