import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ClientPicker, type ClientPickerProps } from './ClientPicker.js';

/** A picker that keeps its own choice. */
function Picking({ value: first, ...props }: Omit<ClientPickerProps, 'onValueChange'>) {
  const [value, setValue] = useState(first);
  return <ClientPicker {...props} value={value} onValueChange={setValue} />;
}

const meta = { title: 'Clients/ClientPicker', component: Picking, args: { label: 'Cliente', value: '' } } satisfies Meta<typeof Picking>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Recent clients before anything is typed; then the server's answer. */
export const Default: Story = {};

export const Chosen: Story = { args: { value: seedClients.universidad } };

export const WithError: Story = { args: { error: 'Elige a quién le facturas' } };

export const Disabled: Story = { args: { value: seedClients.universidad, disabled: true } };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Dark: Story = { args: { value: seedClients.universidad }, globals: { scheme: 'dark' } };
