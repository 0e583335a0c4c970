import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { honorarios } from '../testing/sampleInvoices.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

const meta = {
  title: 'Invoices/DraftInvoiceEditor/Lines',
  component: DraftInvoiceEditor,
  args: { onEvent: () => {}, defaults: honorarios },
} satisfies Meta<typeof DraftInvoiceEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

const first = (canvasElement: HTMLElement) => within(within(canvasElement).getAllByRole('group', { name: /^(Concepto|Line) 1$/ })[0] ?? canvasElement);

/** Its code loads first, and then it comes into sight. */
const opened = () => waitFor(() => expect(screen.getByRole('dialog')).toBeVisible(), { timeout: 10_000 });

/** The usual taxes of a line, each one click away. */
export const Taxes: Story = {
  tags: ['review'],
  play: async ({ canvasElement }) => {
    await userEvent.click(first(canvasElement).getByRole('button', { name: /^(Impuestos|Taxes):/ }));
    await opened();
  },
};

/** Everything about a line that has no column. */
export const Detail: Story = {
  tags: ['review'],
  play: async ({ canvasElement }) => {
    await userEvent.click(first(canvasElement).getByRole('button', { name: /concepto 1|line 1/i }));
    await userEvent.click((await screen.findAllByRole('menuitem'))[0] ?? canvasElement);
    await opened();
  },
};

/** Rows of a spreadsheet with two cells to put right. */
export const Paste: Story = {
  tags: ['review'],
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^(Pegar conceptos|Paste lines)$/ }));
    await opened();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('textbox'));
    await userEvent.paste('Concepto\tCantidad\tPrecio\tUnidad\nPapel\t2\t10\tPieza\nTóner\tdos\t99\tPieza\nLibro\t1\t50\tcajota');
    await opened();
  },
};

/** Nothing on the clipboard yet. */
export const PasteEmpty: Story = {
  tags: ['review'],
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^(Pegar conceptos|Paste lines)$/ }));
    await opened();
  },
};
