import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tabs } from './Tabs.js';

const meta = {
  title: 'UI/Tabs',
  component: Tabs,
  args: {
    label: 'Facturas',
    tabs: [
      { value: 'income', label: 'Ingresos', count: 128 },
      { value: 'egress', label: 'Notas de crédito', count: 4 },
      { value: 'payments', label: 'Complementos' },
      { value: 'drafts', label: 'Borradores', disabled: true },
    ],
    children: (value: string) => <p>Aquí va la lista: {value}</p>,
  },
} satisfies Meta<typeof Tabs>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
};
