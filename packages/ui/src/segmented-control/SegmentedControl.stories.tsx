import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SegmentedControl, type SegmentedControlProps } from './SegmentedControl.js';

function Choice({ value: initial, ...props }: SegmentedControlProps<string>) {
  const [value, setValue] = useState(initial);
  return <SegmentedControl {...props} value={value} onValueChange={setValue} />;
}

const meta = {
  title: 'UI/SegmentedControl',
  component: SegmentedControl<string>,
  args: {
    label: (
      <>
        Pago <span className="gs-code">PUE</span>
      </>
    ),
    options: [
      { value: 'PUE', label: 'Ya pagada' },
      { value: 'PPD', label: 'Se paga después' },
    ],
    value: 'PUE',
    onValueChange: () => {},
  },
  render: (args) => <Choice {...args} />,
} satisfies Meta<typeof SegmentedControl<string>>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Small: Story = { args: { size: 'sm' } };
export const Unset: Story = { args: { value: null, error: 'Di si ya está pagada' } };
export const Disabled: Story = { args: { disabled: true } };
