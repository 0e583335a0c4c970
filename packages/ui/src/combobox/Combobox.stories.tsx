import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Button } from '../button/Button.js';
import { Dialog } from '../dialog/Dialog.js';
import { Combobox, type ComboboxProps } from './Combobox.js';

interface Service {
  key: string;
  name: string;
  unit: string;
}

const services: readonly Service[] = [
  { key: '80101500', name: 'Servicios de consultoría de negocios y administración corporativa', unit: 'E48 Unidad de servicio' },
  { key: '86101700', name: 'Capacitación vocacional no científica', unit: 'HUR Hora' },
  { key: '82121500', name: 'Impresión', unit: 'H87 Pieza' },
  { key: '81112100', name: 'Servicios de internet', unit: 'MON Mes' },
];
const manyServices = Array.from({ length: 10_000 }, (_, index): Service => ({ key: String(10_000_000 + index), name: `Servicio número ${index + 1}`, unit: 'E48' }));

function ServiceBox({ value: initial, ...props }: ComboboxProps<Service>) {
  const [value, setValue] = useState<Service | null>(initial ?? null);
  return <Combobox {...props} value={value} onValueChange={setValue} />;
}

const meta = {
  title: 'UI/Combobox',
  component: Combobox<Service>,
  args: {
    label: 'Clave de producto',
    placeholder: 'Busca por palabra o clave',
    items: services,
    itemKey: ({ key }) => key,
    itemLabel: ({ name }) => name,
    itemCode: ({ key }) => key,
    value: null,
    onValueChange: () => {},
  },
  render: (args) => <ServiceBox {...args} />,
} satisfies Meta<typeof Combobox<Service>>;
export default meta;

type Story = StoryObj<typeof meta>;

const open: NonNullable<Story['play']> = async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('combobox', { name: 'Clave de producto' }));
  await expect(screen.getByRole('listbox')).toBeInTheDocument();
};

export const Default: Story = {};
export const Chosen: Story = { args: { value: services[1] ?? null } };
export const WithError: Story = { args: { error: 'Falta la clave de producto' } };
export const Disabled: Story = { args: { disabled: true, value: services[2] ?? null } };
export const Open: Story = { args: { itemDescription: ({ unit }) => unit, value: services[1] ?? null }, play: open };
export const Loading: Story = { args: { loading: true }, play: open };
export const Nothing: Story = { args: { items: [], emptyText: 'Ninguna clave se llama así' }, play: open };
export const Creates: Story = {
  args: { onCreate: () => {} },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Clave de producto' }), 'imp');
    await expect(screen.getByRole('option', { name: /«imp»|“imp”/ })).toBeVisible();
  },
};

export const Grouped: Story = { args: { itemGroup: ({ unit }) => (unit.startsWith('E48') ? 'Recientes' : 'Todas') }, play: open };

/** Ten thousand rows: only those in sight are in the page, and End still reaches the last. */
export const TenThousand: Story = {
  args: { items: manyServices },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: 'Clave de producto' }));
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeLessThan(60));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(screen.getByRole('option', { name: /Servicio número 10000 / })).toBeVisible());
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('combobox', { name: 'Clave de producto' })).toHaveValue('Servicio número 10000');
  },
};

/** The list is inside the modal, so it can be clicked; Escape closes it before the dialog. */
export const InsideADialog: Story = {
  render: (args) => (
    <Dialog trigger={<Button>Elegir clave</Button>} title="Elige la clave" size="sm">
      <ServiceBox {...args} />
    </Dialog>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Elegir clave' }));
    const dialog = await screen.findByRole('dialog', { name: 'Elige la clave' });
    const input = screen.getByRole('combobox', { name: 'Clave de producto' });
    await userEvent.click(input);
    await userEvent.click(screen.getByRole('option', { name: /Impresión/ }));
    await expect(input).toHaveValue('Impresión');
    await userEvent.click(input);
    await userEvent.keyboard('{Escape}');
    await expect(screen.queryByRole('listbox')).toBeNull();
    await expect(dialog).toBeVisible();
  },
};
