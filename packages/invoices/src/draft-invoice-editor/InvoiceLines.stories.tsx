import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, screen, userEvent, within } from 'storybook/test';
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

/** The usual taxes of a line, each one click away. */
export const Taxes: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(first(canvasElement).getByRole('button', { name: /^(Impuestos|Taxes):/ }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

/** Everything about a line that has no column. */
export const Detail: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(first(canvasElement).getByRole('button', { name: /concepto 1|line 1/i }));
    await userEvent.click((await screen.findAllByRole('menuitem'))[0] ?? canvasElement);
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

/** Rows of a spreadsheet with two cells to put right. */
export const Paste: Story = {
  play: async ({ canvasElement }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Concepto\tCantidad\tPrecio\tUnidad\nPapel\t2\t10\tPieza\nTóner\tdos\t99\tPieza\nLibro\t1\t50\tcajota');
    await fireEvent.paste(first(canvasElement).getAllByRole('textbox')[0] ?? canvasElement, { clipboardData });
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

/** Nothing on the clipboard yet. */
export const PasteEmpty: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^(Pegar conceptos|Paste lines)$/ }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};
