import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import { Select, type SelectProps } from './Select.js';
import type { SelectOption } from './SelectOption.js';

const uses: readonly SelectOption[] = [
  { value: 'G01', label: 'Adquisición de mercancías', code: 'G01' },
  { value: 'G03', label: 'Gastos en general', code: 'G03' },
  { value: 'I04', label: 'Equipo de cómputo y accesorios', code: 'I04' },
  { value: 'D01', label: 'Honorarios médicos, dentales y gastos hospitalarios', code: 'D01', disabled: true },
  { value: 'S01', label: 'Sin efectos fiscales', code: 'S01' },
];

function Choice({ value: initial, ...props }: SelectProps<string>) {
  const [value, setValue] = useState(initial);
  return <Select {...props} value={value} onValueChange={setValue} />;
}

const meta = {
  title: 'UI/Select',
  component: Select<string>,
  args: { label: 'Uso del CFDI', options: uses, value: 'G03', onValueChange: () => {} },
  render: (args) => <Choice {...args} />,
} satisfies Meta<typeof Select<string>>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { value: null } };
export const WithError: Story = { args: { value: null, error: 'Elige para qué usa la factura' } };
export const Disabled: Story = { args: { disabled: true } };
export const ReadOnly: Story = { args: { readOnly: true } };
export const InACell: Story = { args: { appearance: 'cell', hideLabel: true } };
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: 'Uso del CFDI' }));
    await expect(screen.getByRole('option', { name: /Gastos en general/ })).toBeVisible();
  },
};
