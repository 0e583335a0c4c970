import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from './Checkbox.js';

const meta = { title: 'UI/Checkbox', component: Checkbox, args: { label: 'Enviar la factura por correo' } } satisfies Meta<typeof Checkbox>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Checked: Story = { args: { defaultChecked: true, hint: 'A compras@lomaalta.example' } };
export const Some: Story = { args: { indeterminate: true, label: 'Todas las facturas' } };
export const WithError: Story = { args: { error: 'Falta el correo del cliente' } };
export const Disabled: Story = { args: { disabled: true, defaultChecked: true } };
