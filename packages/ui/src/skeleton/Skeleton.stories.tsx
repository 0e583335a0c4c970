import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from '../card/Card.js';
import { Skeleton } from './Skeleton.js';

const meta = { title: 'UI/Skeleton', component: Skeleton, args: { count: 3 } } satisfies Meta<typeof Skeleton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Lines: Story = {};
export const Control: Story = { args: { shape: 'control', count: 1 } };
export const InACard: Story = {
  render: (args) => (
    <Card title="Receptor" aria-busy>
      <Skeleton {...args} />
    </Card>
  ),
};
