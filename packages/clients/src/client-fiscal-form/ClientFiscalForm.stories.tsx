import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { Broken as BrokenGigstack } from '../testing/Broken.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

const meta = { title: 'Clients/ClientFiscalForm', component: ClientFiscalForm, args: { onEvent: () => {} } } satisfies Meta<typeof ClientFiscalForm>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A client as stored. */
export const Default: Story = { args: { clientId: seedClients.universidad } };

/** Nothing exists until it is saved. */
export const Empty: Story = {};

/** Everything the guards say at once. */
export const WithErrors: Story = {
  args: { defaults: { tax_id: 'EKU9OO3173C9', legal_name: 'PUBLICO EN GENERAL', tax_system: '612', use: 'D01', address: { zip: '00001' }, email: 'compras@', phone: 'no' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Crear cliente|Create client/ }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'RFC' })).toHaveFocus());
  },
};

/** A name with its kind of company, two addresses, and an RFC worth a second look. */
export const Suggestions: Story = {
  args: {
    defaults: {
      tax_id: 'ALA110526MZ4',
      legal_name: 'AGROEMPAQUES LOMA ALTA, S.A. DE C.V.',
      tax_system: '601',
      use: 'G03',
      email: 'compras@lomaalta.example',
      bcc: ['pagos@lomaalta.example'],
      phone: '351 555 0148',
      address: { zip: '59600' },
    },
  },
};

/** There is a client with this RFC already. */
export const Duplicate: Story = { args: { defaults: { tax_id: 'URE180429TM6' } } };

export const GeneralPublic: Story = { args: { clientId: seedClients.publico } };

export const Foreign: Story = { args: { clientId: seedClients.extranjera } };

/** Everything open. */
export const Long: Story = {
  args: {
    defaults: {
      tax_id: 'OÑO120726RX3',
      legal_name: 'ORGANICOS ÑAVEZ OSORIO Y COMPAÑIA DEL VALLE DE LAS PEÑAS DE SAN JUAN DE LOS LAGOS COMERCIALIZADORA INTERNACIONAL DE PRODUCTOS DEL CAMPO',
      tax_system: '625',
      email: 'una.direccion.de.correo.muy.larga.que.no.cabe@en-un-dominio-que-tampoco-es-corto.example',
      bcc: ['pagos@organicos.example', 'direccion@organicos.example', 'almacen@organicos.example'],
      address: { zip: '40501', street: 'Prolongación General Pedro María Anaya Poniente', exterior: '1234', neighborhood: 'Ampliación Fraccionamiento Las Peñas' },
      metadata: { segmento: 'campo', vendedor: 'Una persona con un nombre largo' },
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /más|more/ }));
  },
};

export const Loading: Story = { args: { clientId: seedClients.universidad }, parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

/** Somebody deleted it. */
export const Missing: Story = { args: { clientId: 'client_nobody' } };

/** The server refuses to answer. */
export const Broken: Story = { args: { clientId: seedClients.universidad }, decorators: [(Form) => <BrokenGigstack><Form /></BrokenGigstack>] };

export const ReadOnly: Story = { args: { clientId: seedClients.datosEquivocados, readOnly: true } };

/** The narrow form follows the container, not the window. */
export const Narrow: Story = {
  ...Suggestions,
  decorators: [
    (Form) => (
      <div style={{ maxInlineSize: 320 }}>
        <Form />
      </div>
    ),
  ],
};

export const Dark: Story = { ...Suggestions, globals: { scheme: 'dark' } };

export const English: Story = { ...Suggestions, globals: { locale: 'en' } };
