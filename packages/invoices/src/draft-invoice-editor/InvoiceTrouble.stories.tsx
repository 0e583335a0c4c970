import { drafts, type DraftInvoiceInput, type DraftInvoiceOutput } from '@gigstack-ui/api';
import { scopeStorage, GigstackDataProvider } from '@gigstack-ui/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { fromDraft } from './draftInvoiceForm.js';
import { honorarios } from '../testing/sampleInvoices.js';
import { startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';
import { EditorBody } from './EditorBody.js';
import { createDraftSession } from './model/createDraftSession.js';
import { createDraftMemory } from './model/draftMemory.js';
import { draftMemoryKey } from './model/draftMemoryKeys.js';
import { setLine } from './model/formEdits.js';
import { SessionContext } from './SessionContext.js';

interface Loaded {
  gigstack: TestGigstack;
  draft: DraftInvoiceOutput;
}

/** A gigstack of the story's own, which the play can bring into trouble, and a draft that could be stamped. */
const prepare = (before?: (loaded: Loaded) => void) => async () => {
  const gigstack = startGigstack();
  const body: DraftInvoiceInput = { ...honorarios, items: (honorarios.items ?? []).map((item) => ({ product_key: '44121600', ...item })) };
  const loaded = { gigstack, draft: await gigstack.elsewhere.call(drafts.create, { body }) };
  before?.(loaded);
  return loaded;
};

const meta = {
  title: 'Invoices/DraftInvoiceEditor/Trouble',
  component: DraftInvoiceEditor,
  args: { onEvent: () => {} },
  loaders: [prepare()],
  render: (args, { loaded }) => {
    const { gigstack, draft } = loaded as Loaded;
    return (
      <GigstackDataProvider client={gigstack.client}>
        <DraftInvoiceEditor {...args} draftId={draft.id} />
      </GigstackDataProvider>
    );
  },
} satisfies Meta<typeof DraftInvoiceEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

const soon = { timeout: 15_000 };
const seen = (text: RegExp) => waitFor(async () => expect((await screen.findAllByText(text))[0]).toBeVisible(), soon);

/** Types into the price of the first line once the draft is there. */
async function type(text: string): Promise<void> {
  const line = await screen.findByRole('group', { name: /^(Concepto|Line) 1$/ }, soon);
  await userEvent.type(within(line).getByRole('textbox', { name: /^(Precio|Price)$/ }), text);
}

/** Presses the two buttons of a stamp. */
async function stamp(): Promise<void> {
  await screen.findByText(/UNIVERSIDAD/, undefined, soon);
  const [button] = await screen.findAllByRole('button', { name: /^(Timbrar|Stamp) / });
  await userEvent.click(button ?? document.body);
  await waitFor(() => expect(screen.getByRole('alertdialog')).toBeVisible(), soon);
}

async function confirm(): Promise<void> {
  await stamp();
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: /^(Timbrar|Stamp) \$/ }));
}

/** The server does not answer: what was typed is safe, and it is tried again. */
export const SaveFailed: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    await type('0');
    (loaded as Loaded).gigstack.emulator.faults.errorRate = 1;
    await seen(/^(Los últimos cambios no se han guardado|The latest changes are not saved yet)/);
  },
};

/** The server refuses a value: it says so at its field. */
export const SaveRefused: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    (loaded as Loaded).gigstack.emulator.faults.failNext('drafts.update', {
      status: 422,
      body: { success: false, error: { code: 'validation_failed', message: 'Invalid', details: [{ path: 'items[0].unit_price', message: 'El precio es demasiado alto' }] } },
    });
    await type('0');
    await seen(/^El precio es demasiado alto$/);
  },
};

/** Somebody deleted the draft while it was being written. */
export const DeletedElsewhere: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    const { gigstack, draft } = loaded as Loaded;
    await screen.findByText(/UNIVERSIDAD/, undefined, soon);
    await gigstack.elsewhere.call(drafts.remove, { params: { id: draft.id } });
    await type('0');
    await seen(/^(Este borrador ya no existe|This draft no longer exists)$/);
  },
};

/** Opens the question whether to delete the draft. */
async function askToDelete(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: /^(Borrar borrador|Delete draft)$/ }, soon));
  await waitFor(() => expect(screen.getByRole('alertdialog')).toBeVisible(), soon);
}

/** A draft is deleted only after it was asked about. */
export const Deleting: Story = { tags: ['review'], play: askToDelete };

/** The draft was deleted here. */
export const Deleted: Story = {
  tags: ['review'],
  play: async () => {
    await askToDelete();
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: /^(Borrar borrador|Delete draft)$/ }));
    await seen(/^(Borrador borrado|Draft deleted)$/);
  },
};

/** Two people wrote the same draft: both versions, field by field. */
export const Conflict: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    const { gigstack, draft } = loaded as Loaded;
    await screen.findByText(/UNIVERSIDAD/, undefined, soon);
    const [first, ...others] = honorarios.items ?? [];
    await gigstack.elsewhere.call(drafts.update, { params: { id: draft.id }, body: { ...honorarios, use: 'D01', payment_form: '28', items: [{ ...first, description: 'Consultoría de procesos, noviembre' }, ...others.map((item) => ({ product_key: '44121600', ...item }))] } });
    await type('0');
    await seen(/^(Este borrador cambió en otro lugar|This draft changed somewhere else)$/);
    await waitFor(() => expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(3), soon);
  },
};

/** What an earlier visit could not save is back, half a number included. */
export const Recovered: Story = {
  tags: ['review'],
  loaders: [
    prepare(({ gigstack: { client }, draft }) => {
      const form = fromDraft(draft);
      const memory = createDraftMemory(scopeStorage(client), draftMemoryKey(client, draft.id));
      memory.write({ form: setLine(form.order[0] ?? '', { unit_price: '8,' })(form), ...(draft.updated_at !== undefined && { updatedAt: draft.updated_at }) });
      memory.settle();
    }),
  ],
  play: () => seen(/^(Recuperamos cambios|We brought back changes)/),
};

/** The server came to one cent more. */
export const TotalDiffers: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    (loaded as Loaded).gigstack.emulator.faults.centDrift = true;
    await type('0');
    const why = await screen.findByText(/^(Ver la diferencia|See the difference)$/, undefined, soon);
    await userEvent.click(why);
  },
};

/** Before anything leaves: who, what for, how much, and whether it counts. */
export const Confirm: Story = { tags: ['review'], play: stamp };

/** The SAT does not know the receiver by that name. */
export const Rejected: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    (loaded as Loaded).gigstack.emulator.faults.failNext('drafts.stamp', { status: 400, body: { success: false, error: { code: 'CFDI40145', message: 'CFDI40145 - El nombre del receptor no corresponde' } } });
    await confirm();
    await seen(/^CFDI40145$/);
  },
};

/** The answer to the stamp was lost: it is looked for, and nothing is sent again. */
export const Unknown: Story = {
  tags: ['review'],
  play: async ({ loaded }) => {
    const { faults } = (loaded as Loaded).gigstack.emulator;
    await stamp();
    faults.failNext('drafts.stamp', { status: 500 });
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: /^(Timbrar|Stamp) \$/ }));
    await seen(/^(No llegó la respuesta del timbrado|The answer to the stamp did not arrive)$/);
  },
};

/** An editor that looks once for a lost answer, and not for two minutes. */
function Impatient({ gigstack: { client }, draft }: Loaded) {
  const [session] = useState(() => createDraftSession({ client, draftId: draft.id, looks: [10], onEvent: () => {}, onStored: () => {} }));
  useEffect(() => session.open(), [session]);
  useEffect(() => void session.loadCheck(), [session]);
  return (
    <GigstackDataProvider client={client}>
      <SessionContext.Provider value={session}>
        <EditorBody />
      </SessionContext.Provider>
    </GigstackDataProvider>
  );
}

/** Every look found the draft and no invoice: nothing is claimed, nothing is sent, and it can be looked for again. */
export const Unresolved: Story = {
  tags: ['review'],
  render: (_args, { loaded }) => <Impatient {...(loaded as Loaded)} />,
  play: async ({ loaded }) => {
    (loaded as Loaded).gigstack.emulator.faults.failNext('drafts.stamp', { status: 500 });
    await confirm();
    await seen(/^(Buscar de nuevo|Look again)$/);
  },
};

/** What the draft became, and what comes next. */
export const Stamped: Story = {
  tags: ['review'],
  args: { handles: ['invoice.credit_note', 'invoice.cancel'] },
  play: async () => {
    await confirm();
    await seen(/^(Factura timbrada|Invoice stamped)$/);
  },
};
