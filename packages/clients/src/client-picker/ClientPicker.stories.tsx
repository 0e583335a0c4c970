import * as clients from '@gigstack-ui/api/clients';
import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { screen, userEvent } from 'storybook/test';
import { Broken as BrokenGigstack } from '../testing/Broken.js';
import { prepared } from '../testing/prepared.js';
import { ClientPicker, type ClientPickerProps } from './ClientPicker.js';

const LONG_NAME = 'ORGANICOS ÑAVEZ OSORIO Y COMPAÑIA DEL VALLE DE LAS PEÑAS DE SAN JUAN DE LOS LAGOS COMERCIALIZADORA INTERNACIONAL DE PRODUCTOS DEL CAMPO';

/** A picker that keeps its own choice. */
function Picking({ value: first, ...props }: Omit<ClientPickerProps, 'onValueChange'>) {
  const [value, setValue] = useState(first);
  return <ClientPicker {...props} value={value} onValueChange={setValue} />;
}

const meta = { title: 'Clients/ClientPicker', component: Picking, args: { label: 'Cliente', value: '' } } satisfies Meta<typeof Picking>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Recent clients before anything is typed; then the server's answer. */
export const Default: Story = {
  tags: ['review'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await screen.findByRole('option', { name: /Crear cliente|Create a client/ }, { timeout: 10_000 });
  },
};

/** What was typed is nobody yet: the last line makes a client of it. */
export const NobodyFound: Story = {
  tags: ['review'],
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'Panadería La Espiga');
    await screen.findByRole('option', { name: /Crear cliente «|Create client “/ }, { timeout: 10_000 });
  },
};

/** No client yet. */
export const Empty: Story = {
  decorators: [
    prepared(async ({ client }) => {
      for (const id of Object.values(seedClients)) await client.call(clients.remove, { params: { id } }).catch(() => undefined);
    }),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('combobox', undefined, { timeout: 10_000 }));
    await screen.findByText(/Aún no hay clientes|No clients yet/, undefined, { timeout: 10_000 });
  },
};

/** Only those there are. */
export const NotCreatable: Story = {
  args: { creatable: false },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'zzzz');
    await screen.findByText(/Ningún cliente coincide|No client matches/, undefined, { timeout: 10_000 });
  },
};

/** The server refuses to answer. */
export const Broken: Story = {
  decorators: [(Picker) => <BrokenGigstack><Picker /></BrokenGigstack>],
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'x');
    await screen.findByText(/No pudimos buscar|The search failed/, undefined, { timeout: 10_000 });
  },
};

export const Chosen: Story = { args: { value: seedClients.universidad } };

/** The chosen one may be edited in place. */
export const Editable: Story = { tags: ['review'], args: { value: seedClients.universidad, editable: true } };

export const ReadOnly: Story = { args: { value: seedClients.universidad, readOnly: true } };

/** A name that is longer than its place. */
export const Long: Story = {
  decorators: [prepared(async ({ elsewhere }) => void (await elsewhere.call(clients.create, { body: { legal_name: LONG_NAME, tax_id: 'OÑO120726RX3', email: 'una.direccion.de.correo.muy.larga@en-un-dominio-que-tampoco-es-corto.example' } })))],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('combobox', undefined, { timeout: 10_000 }));
    await screen.findByRole('option', { name: /ORGANICOS/ }, { timeout: 10_000 });
  },
};

export const WithError: Story = { args: { error: 'Elige a quién le facturas' } };

export const Disabled: Story = { args: { value: seedClients.universidad, disabled: true } };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Dark: Story = { args: { value: seedClients.universidad }, globals: { scheme: 'dark' } };

export const Narrow: Story = {
  ...Long,
  tags: ['review'],
  decorators: [
    (Picker) => (
      <div style={{ maxInlineSize: 320 }}>
        <Picker />
      </div>
    ),
    ...(Array.isArray(Long.decorators) ? Long.decorators : []),
  ],
};

export const English: Story = { ...NobodyFound, tags: [], globals: { locale: 'en' } };
