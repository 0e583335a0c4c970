import { seedClients } from '@gigstack-ui/emulator';
import { Drawer } from '@gigstack-ui/ui/dialog';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { Broken as BrokenGigstack } from '../testing/Broken.js';
import { prepared } from '../testing/prepared.js';
import { ClientFiscalDialog } from './ClientFiscalDialog.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

const meta = { title: 'Clients/ClientFiscalForm', component: ClientFiscalForm, args: { csfReader: './pdf/pdf-reader.js', onEvent: () => {} } } satisfies Meta<typeof ClientFiscalForm>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A client as stored. */
export const Default: Story = { tags: ['review'], args: { clientId: seedClients.universidad } };

/** Nothing exists until it is saved. */
export const Empty: Story = {};

/** Everything the guards say at once. */
export const WithErrors: Story = {
  tags: ['review'],
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
export const Duplicate: Story = { tags: ['review'], args: { defaults: { tax_id: 'URE180429TM6' } } };

/** The SAT lists this client for simulated operations. */
export const Efos: Story = {
  args: { defaults: { tax_id: 'SOC150923QX9', legal_name: 'SOCIEDAD OPERADORA DEL CENTRO', tax_system: '601', use: 'G03', address: { zip: '06002' } } },
  decorators: [prepared(() => {})],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Crear cliente|Create client/ }));
    await canvas.findByText(/operaciones simuladas|simulated operations/, undefined, { timeout: 10_000 });
  },
};

export const GeneralPublic: Story = { args: { clientId: seedClients.publico } };

export const Foreign: Story = { args: { clientId: seedClients.extranjera } };

/** Everything open. */
export const Long: Story = {
  tags: ['review'],
  args: {
    defaults: {
      tax_id: 'IAÑL750210963',
      legal_name: 'MARIA DE LOS ANGELES GUADALUPE DEL SAGRADO CORAZON IÑIGUEZ ALVAREZ DE LA CUADRA Y FERNANDEZ DE CASTRO VIUDA DE ÑUZCO',
      tax_system: '625',
      use: 'G03',
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

/** What a host hides, locks and requires. */
export const Settings: Story = {
  args: { clientId: seedClients.universidad, fields: { tax_id: { lock: true }, emails: { require: true }, phone: { hide: true }, metadata: { hide: true }, defaults: { hide: true } }, csf: 'off' },
};

/** Where clients write their own data. */
export const OwnData: Story = { args: { clientId: seedClients.resicoFisica, duplicates: false, generic: false, fields: { metadata: { hide: true }, defaults: { hide: true }, company: { hide: true }, emails: { mainOnly: true } } } };

export const ReadOnly: Story = { args: { clientId: seedClients.datosEquivocados, readOnly: true } };

/** The narrow form follows the container, not the window. */
export const Narrow: Story = {
  ...Suggestions,
  tags: ['review'],
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

/** The form over the page. */
export const InADialog: Story = {
  tags: ['review'],
  render: (args) => <ClientFiscalDialog {...args} open onOpenChange={() => {}} />,
  args: { clientId: seedClients.universidad },
};

/** The form at the side of the page. */
export const InADrawer: Story = {
  render: (args) => (
    <Drawer open onOpenChange={() => {}} title="Universidad">
      <ClientFiscalForm {...args} />
    </Drawer>
  ),
  args: { clientId: seedClients.universidad },
};
