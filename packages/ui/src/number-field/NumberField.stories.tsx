import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { NumberField, type NumberFieldProps } from './NumberField.js';
import { parseNumber } from './parseNumber.js';

function Price({ value: initial = '', ...props }: NumberFieldProps) {
  const [text, setText] = useState(initial);
  const parsed = parseNumber(text, { maxDecimals: props.maxDecimals });
  return <NumberField hint={`${parsed.state}${parsed.value === undefined ? '' : `: ${parsed.value}`}`} {...props} value={text} onValueChange={setText} />;
}

const meta = {
  title: 'UI/NumberField',
  component: NumberField,
  args: { label: 'Precio', value: '8500', onValueChange: () => {}, minDecimals: 2 },
  render: (args) => <Price {...args} />,
} satisfies Meta<typeof NumberField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const SixDecimals: Story = { args: { value: '0.123456' } };
export const Arithmetic: Story = { args: { value: '3*1250' } };
export const HalfTyped: Story = { args: { value: '1,' } };
export const WithError: Story = { args: { value: 'abc', error: 'Escribe un número' } };
export const WithCurrency: Story = { args: { start: '$', end: 'MXN' } };
export const InACell: Story = { args: { appearance: 'cell', hideLabel: true } };
export const Disabled: Story = { args: { disabled: true } };
