import { seedClients } from '@gigstack-ui/emulator';
import type { TestGigstack } from '@gigstack-ui/emulator/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { prepared } from '../testing/prepared.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

const meta = { title: 'Clients/ClientFiscalForm/SAT check', component: ClientFiscalForm, args: { clientId: seedClients.universidad, onEvent: () => {} } } satisfies Meta<typeof ClientFiscalForm>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Has the SAT asked, and waits for what is said then. */
const checked = (after: RegExp): NonNullable<Story['play']> => async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /Revisar con el SAT|Check with the SAT/ }, { timeout: 10_000 }));
  await canvas.findByText(after, undefined, { timeout: 10_000 });
};

let slow: TestGigstack | undefined;

/** The question is on its way. */
export const Running: Story = {
  decorators: [prepared((gigstack) => (slow = gigstack))],
  play: async (scene) => {
    await scene.canvas.findByRole('textbox', { name: 'RFC' }, { timeout: 10_000 });
    if (slow) slow.emulator.faults.latency = 600_000;
    await checked(/Preguntando al SAT|Asking the SAT/)(scene);
  },
};

/** Everything is as the SAT has it, field by field. */
export const Passed: Story = { tags: ['review'], play: checked(/Sus datos coinciden|Their details match/) };

/** Two fields do not agree. */
export const FailedFields: Story = { tags: ['review'], args: { clientId: seedClients.datosEquivocados }, play: checked(/2 datos no coinciden|2 fields do not match/) };

/** The answer is no, and names no field. */
export const FailedAsAWhole: Story = {
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.validate', { status: 200, body: { message: 'ok', data: { is_valid: false, message: 'El RFC no está en la lista de contribuyentes.' } } }))],
  play: checked(/no coinciden con el SAT|do not match the SAT/),
};

/** Neither yes nor no: the SAT did not answer. */
export const ServiceDown: Story = {
  tags: ['review'],
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.validate', { status: 503 }))],
  play: checked(/El SAT no respondió|The SAT did not answer/),
};
