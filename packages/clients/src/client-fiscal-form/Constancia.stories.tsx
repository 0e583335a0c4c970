import * as clients from '@gigstack-ui/api/clients';
import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { csfPdf } from '../testing/csf/csfPdf.js';
import { oddPdfs, pdfFile } from '../testing/csf/oddPdfs.js';
import { scannedCsfPdf } from '../testing/csf/scannedCsfPdf.js';
import { csfSubjects, suspendedSubject } from '../testing/csf/subjects.js';
import { prepared } from '../testing/prepared.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

const meta = {
  title: 'Clients/ClientFiscalForm/Constancia',
  component: ClientFiscalForm,
  args: { csfReader: './pdf/pdf-reader.js', onEvent: () => {} },
} satisfies Meta<typeof ClientFiscalForm>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;
type Scene = Parameters<Play>[0];

const time = { timeout: 15_000 };
const zoneOf = ({ canvas }: Scene) => canvas.findByLabelText(/constancia o la cédula|Constancia or Cédula/, undefined, time);

/** Chooses a PDF in the form. */
async function drop(scene: Scene, bytes: Uint8Array): Promise<void> {
  await userEvent.upload(await zoneOf(scene), pdfFile(bytes));
}

/** Chooses a PDF, and waits for what it says about it. */
const refused = (make: () => Promise<Uint8Array>): Play => async (scene) => {
  await drop(scene, await make());
  await waitFor(async () => expect(await zoneOf(scene)).toHaveAccessibleDescription(/No cambió nada|Nothing changed|vacío|empty/), time);
};

/** Chooses a PDF, and waits for the sheet. */
const reviewed = (make: () => Promise<Uint8Array>): Play => async (scene) => {
  await drop(scene, await make());
  await screen.findByRole('dialog', { name: /Esto cambiaría|This would change/ }, time);
};

/** Looks a PDF through, keeps everything as it is, and sends it to gigstack. */
const sent = (make: () => Promise<Uint8Array>, after: RegExp): Play => async (scene) => {
  await reviewed(make)(scene);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Dejar todo|Keep everything/ }));
  await userEvent.click(await scene.canvas.findByRole('button', { name: /(Crear|Comparar) con gigstack|(Create|Compare) with gigstack/ }, time));
  await scene.canvas.findByText(after, undefined, time);
};

const resico = () => csfPdf(csfSubjects.resico);

/** A worker that never answers: its script is empty. */
const silent = () => URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));

/** It is being read; it may be given up. */
export const Reading: Story = { args: { csfReader: silent() }, play: async (scene) => drop(scene, await resico()) };

/** What would change, part by part; nothing has. */
export const Review: Story = {
  tags: ['review'],
  args: { clientId: seedClients.datosEquivocados },
  play: reviewed(() => csfPdf({ ...csfSubjects.moral, rfc: 'JES900109Q90', name: { company: 'JIMENEZ ESTRADA SALAS', capital: 'SOCIEDAD ANONIMA' }, address: { ...csfSubjects.moral.address, zip: '37161', city: 'LEON', municipality: 'LEON', state: 'GUANAJUATO' } })),
};

/** Two régimenes in force: only the person knows which one the invoice is for. */
export const SeveralRegimes: Story = { tags: ['review'], play: reviewed(() => csfPdf(csfSubjects.fisica)) };

/** The SAT holds its owner as suspended. */
export const NotActive: Story = { play: reviewed(() => csfPdf(suspendedSubject)) };

/** It says what the form says. */
export const NothingNew: Story = {
  args: { clientId: seedClients.resicoFisica },
  play: reviewed(() => csfPdf({ ...csfSubjects.resico, address: { ...csfSubjects.resico.address, streetType: '', street: '', exterior: '', neighborhood: '', municipality: '', state: '' } })),
};

/** Names, streets and régimenes as long as they come. */
export const LongReview: Story = {
  tags: ['review'],
  play: reviewed(() => csfPdf({ ...csfSubjects.enie, name: { company: 'ORGANICOS ÑAVEZ OSORIO Y COMPAÑIA DEL VALLE DE LAS PEÑAS COMERCIALIZADORA INTERNACIONAL DE PRODUCTOS DEL CAMPO', capital: 'SOCIEDAD DE RESPONSABILIDAD LIMITADA DE CAPITAL VARIABLE' } })),
};

/** Looked through and taken; it may still be sent to gigstack, or forgotten. */
export const Taken: Story = {
  tags: ['review'],
  play: async (scene) => {
    await reviewed(resico)(scene);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Aplicar|Apply/ }));
    await scene.canvas.findByText(/4 datos por guardar|4 details to save/, undefined, time);
  },
};

/** A picture: the code of its Cédula gives the RFC. */
export const Scanned: Story = {
  tags: ['review'],
  play: async (scene) => {
    await drop(scene, await scannedCsfPdf(csfSubjects.resico));
    await scene.canvas.findByText(/código QR leímos|QR code gave us/, undefined, time);
  },
};

/** A picture without a code. */
export const ScannedWithoutCode: Story = { play: refused(oddPdfs.blank) };

export const Encrypted: Story = { play: refused(oddPdfs.encrypted) };

export const TooManyPages: Story = { play: refused(oddPdfs.fortyPages) };

export const TooLarge: Story = { play: refused(oddPdfs.tooLarge) };

export const EmptyFile: Story = { play: refused(oddPdfs.empty) };

export const NotPdf: Story = { play: refused(oddPdfs.notPdf) };

export const Damaged: Story = { play: refused(oddPdfs.broken) };

export const OtherDocument: Story = { play: refused(oddPdfs.somethingElse) };

/** Somebody else's, while a client is open. */
export const OtherPerson: Story = {
  tags: ['review'],
  args: { clientId: seedClients.universidad },
  play: refused(resico),
};

/** The reader could not be loaded. */
export const NoReader: Story = { args: { csfReader: URL.createObjectURL(new Blob(['('], { type: 'text/javascript' })) }, play: refused(resico) };

/** On its way to gigstack, since the person wanted that; it may be given up. */
export const Sending: Story = {
  decorators: [prepared(({ emulator }) => { emulator.faults.latency = 600_000; })],
  play: sent(resico, /Enviando la constancia|Sending the Constancia/),
};

/** gigstack made the client of it. */
export const Sent: Story = { decorators: [prepared(() => {})], play: sent(resico, /la comparó con el SAT|compared it with the SAT/) };

/** gigstack says otherwise in one thing, and that stays. */
export const Differences: Story = {
  tags: ['review'],
  args: { clientId: seedClients.resicoFisica },
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.uploadCsf', { status: 200, body: { message: 'ok', data: { id: seedClients.resicoFisica } } }))],
  play: sent(() => csfPdf({ ...csfSubjects.resico, address: { ...csfSubjects.resico.address, zip: '01020' } }), /la comparó con el SAT|compared it with the SAT/),
};

/** gigstack does not take it. */
export const NotTaken: Story = {
  decorators: [prepared(({ emulator }) => emulator.faults.failNext('clients.uploadCsf', { status: 400, body: { success: false, error: { code: 'invalid_file_format', message: 'El SAT no reconoce el documento.' } } }))],
  play: sent(resico, /no aceptó la constancia|did not take the Constancia/),
};

/** Its answer was lost: the client may exist. */
export const AnswerLost: Story = {
  decorators: [prepared(({ emulator }) => emulator.faults.loseAnswer(clients.uploadCsf.id))],
  play: sent(resico, /La respuesta se perdió|The answer was lost/),
};

/** The sheet in a narrow window of the dark scheme. */
export const Dark: Story = { ...SeveralRegimes, tags: [], globals: { scheme: 'dark' } };
