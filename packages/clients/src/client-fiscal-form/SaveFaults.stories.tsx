import * as clients from '@gigstack-ui/api/clients';
import type { TestGigstack } from '@gigstack-ui/emulator/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { prepared } from '../testing/prepared.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

const meta = {
  title: 'Clients/ClientFiscalForm/Saving',
  component: ClientFiscalForm,
  args: { defaults: { tax_id: 'CACX7605101P8', legal_name: 'XOCHILT CASAS', tax_system: '612', use: 'G03', address: { zip: '36257' } }, duplicates: false, onEvent: () => {} },
} satisfies Meta<typeof ClientFiscalForm>;
export default meta;

type Story = StoryObj<typeof meta>;

const refusal = (code: string, message: string, details: readonly string[] = []) => ({ success: false, error: { code, message, details } });

/** Saves, and waits for what is said then. */
const saved = (after: RegExp): NonNullable<Story['play']> => async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /Crear cliente|Create client/ }, { timeout: 10_000 }));
  await canvas.findByText(after, undefined, { timeout: 10_000 });
};

/** On its way. */
export const Saving: Story = {
  decorators: [prepared(({ emulator }) => { emulator.faults.latency = 600_000; })],
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: /Crear cliente|Create client/ })),
};

export const Saved: Story = { decorators: [prepared(() => {})], play: saved(/Cliente guardado|Client saved/) };

/** What the API says of single fields stands at them, and the first has the focus. */
export const RefusedFields: Story = {
  tags: ['review'],
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.create', { status: 422, body: refusal('validation_failed', 'Validation failed', ['legal_name: no coincide con el SAT', 'address.street: es demasiado larga']) }))],
  play: saved(/El cliente no se guardó|The client was not saved/),
};

/** A code of the SAT, in plain words at its field. */
export const RefusedBySat: Story = {
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.create', { status: 400, body: refusal('cfdi_service_error', 'CFDI40148 - El campo DomicilioFiscalReceptor no coincide') }))],
  play: saved(/El cliente no se guardó|The client was not saved/),
};

const whole = { ...meta.args.defaults, tax_id: 'XOJI740919U48', legal_name: 'INGRID XODAR JIMENEZ', address: { zip: '76028' } };

let behind: TestGigstack | undefined;

/** Somebody made a client with this RFC in the meantime: that one is offered. */
export const Conflict: Story = {
  tags: ['review'],
  args: { duplicates: true, defaults: whole },
  decorators: [prepared((gigstack) => (behind = gigstack))],
  play: async (scene) => {
    await waitFor(() => expect(behind?.calls).toContain('clients.search'), { timeout: 10_000 });
    await behind?.elsewhere.call(clients.create, { body: whole });
    behind?.emulator.faults.failNext('clients.create', { status: 409, body: refusal('resource_already_exists', 'Ya existe un cliente con este RFC.') });
    await saved(/Ya existe un cliente con este RFC/)(scene);
    await waitFor(() => expect(scene.canvas.getAllByRole('button', { name: /Usar ese cliente|Use that client/ })).toHaveLength(2), { timeout: 10_000 });
  },
};

/** The API does not take it as a whole. */
export const Forbidden: Story = {
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.create', { status: 403, body: refusal('forbidden', 'Tu plan no permite más clientes.') }))],
  play: saved(/Tu plan no permite más clientes/),
};

/** The server is down: it may have been saved or not, and it looks before it tries again. */
export const ServerDown: Story = {
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.create', { status: 500 }))],
  play: saved(/No sabemos si el cliente se creó|We do not know whether the client was created/),
};

/** No connection: nothing is sent. */
export const Offline: Story = {
  tags: ['review'],
  beforeEach() {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    return () => void Reflect.deleteProperty(navigator, 'onLine');
  },
  play: saved(/No hay conexión|There is no connection/),
};
