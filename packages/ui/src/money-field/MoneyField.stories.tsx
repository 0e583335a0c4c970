import type { Meta, StoryObj } from '@storybook/react-vite';
import { MoneyField } from './MoneyField.js';

const meta = { title: 'UI/MoneyField', component: MoneyField, args: { label: 'Anticipo', defaultValue: '12018.3' } } satisfies Meta<typeof MoneyField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const UnitPrice: Story = { args: { label: 'Precio unitario', defaultValue: '0.123456', maxDecimals: 6, hint: 'Hasta seis decimales, o una cuenta: 3*1250' } };
export const Yen: Story = { args: { currency: 'JPY', defaultValue: '1200' } };
export const WithError: Story = { args: { defaultValue: 'abc', error: 'Escribe un número' } };
export const Disabled: Story = { args: { disabled: true } };
