import * as clients from '@gigstack-ui/api/clients';
import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Broken as BrokenGigstack } from '../testing/Broken.js';
import { prepared } from '../testing/prepared.js';
import { ClientList } from './ClientList.js';

const meta = { title: 'Clients/ClientList', component: ClientList, args: { onEvent: () => {} } } satisfies Meta<typeof ClientList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };

/** No client yet: the first act is offered. */
export const Empty: Story = {
  tags: ['review'],
  decorators: [
    prepared(async ({ client }) => {
      for (const id of Object.values(seedClients)) await client.call(clients.remove, { params: { id } }).catch(() => undefined);
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/Aún no hay clientes|No clients yet/, undefined, { timeout: 10_000 });
  },
};

/** Names as long as they come, nothing but a name, and one that the SAT lists for simulated operations. */
export const Long: Story = {
  tags: ['review'],
  decorators: [
    prepared(async ({ elsewhere, emulator }) => {
      for (const body of [
        { name: 'Cliente sin más' },
        { legal_name: 'ORGANICOS ÑAVEZ OSORIO Y COMPAÑIA DEL VALLE DE LAS PEÑAS DE SAN JUAN DE LOS LAGOS COMERCIALIZADORA INTERNACIONAL DE PRODUCTOS DEL CAMPO', tax_id: 'OÑO120726RX3', email: 'una.direccion.de.correo.muy.larga.que.no.cabe@en-un-dominio-que-tampoco-es-corto.example' },
        { legal_name: 'SOCIEDAD OPERADORA DEL CENTRO', tax_id: 'SOC150923QX9' },
      ]) {
        // The newest stands first, and two of one millisecond have no order.
        emulator.clock.advance(1_000);
        await elsewhere.call(clients.create, { body });
      }
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/Lista 69-B|On list 69-B/, undefined, { timeout: 10_000 });
  },
};

/** There are older ones. */
export const More: Story = {
  decorators: [
    prepared(async ({ elsewhere }) => {
      for (let index = 0; index < 10; index += 1) await elsewhere.call(clients.create, { body: { name: `Cliente ${index}` } });
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /Cargar más|Load more/ }, { timeout: 10_000 });
  },
};

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

/** The server refuses to answer. */
export const Broken: Story = { decorators: [(List) => <BrokenGigstack><List /></BrokenGigstack>] };

/** A new client over the list. */
export const Creating: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Cliente nuevo|New client/ }));
    await screen.findByRole('dialog', { name: /Cliente nuevo|New client/ }, { timeout: 10_000 });
  },
};

/** The link to a client's portal. */
export const Portal: Story = {
  tags: ['review'],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /(Acciones de|Actions for) KERNEL/ }, { timeout: 10_000 }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Enlace a su portal|portal/i }));
    await screen.findByRole('textbox', { name: /Enlace|Link/ }, { timeout: 10_000 });
  },
};

/** What deleting means is said before it is done. */
export const Deleting: Story = {
  tags: ['review'],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /(Acciones de|Actions for) KERNEL/ }, { timeout: 10_000 }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Borrar|Delete/ }));
    await waitFor(() => expect(screen.getByRole('alertdialog')).toBeVisible(), { timeout: 10_000 });
  },
};

export const NothingFound: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'zzzz');
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

/** Rows become cards in a narrow container. */
export const Narrow: Story = {
  tags: ['review'],
  decorators: [
    (List) => (
      <div style={{ maxInlineSize: 320 }}>
        <List />
      </div>
    ),
  ],
};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };
