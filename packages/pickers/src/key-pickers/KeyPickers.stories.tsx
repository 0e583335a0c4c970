import { useGigstack } from '@gigstack-ui/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { createCatalogWorker } from '../catalog-source/createCatalogWorker.js';
import { ProductKeyPicker, UnitKeyPicker } from '../index.js';
import { queries } from '../testing/queries.js';

const meta = {
  title: 'Pickers/Keys',
  component: ProductKeyPicker,
  args: { defaultValue: '43211500' },
  render: (args) => (
    <div className="story-fields">
      <ProductKeyPicker {...args} />
      <UnitKeyPicker {...args} defaultValue={args.defaultValue && 'H87'} />
    </div>
  ),
} satisfies Meta<typeof ProductKeyPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

const key = /Clave de producto|Product key/;

export const Default: Story = { tags: ['review'] };
export const Empty: Story = { args: { defaultValue: undefined } };
export const WithError: Story = { args: { defaultValue: undefined, required: true, error: 'Falta la clave' } };
export const ReadOnly: Story = { args: { readOnly: true } };
export const Disabled: Story = { args: { disabled: true } };
export const Unknown: Story = { render: () => <ProductKeyPicker defaultValue="99999999" /> };
export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
};

/** Before anything is typed: marked keys, keys used last, keys most invoices use. */
export const Offered: Story = {
  args: { defaultValue: undefined },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: key }));
    await expect(screen.getAllByRole('option').length).toBeGreaterThan(10);
  },
};

/** A slip and a plural; the key of a class stands over those inside it. */
export const Found: Story = {
  tags: ['review'],
  args: { defaultValue: undefined },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: key }), 'comptuadoras');
    await expect(await screen.findByRole('option', { name: /^Computadores.*43211500/ })).toBeVisible();
  },
};

export const Loading: Story = {
  args: { defaultValue: undefined, loading: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: key }));
    await expect(screen.getByRole('status')).toBeVisible();
  },
};

export const NothingFound: Story = {
  args: { defaultValue: undefined },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: key }), 'zzzzqqq');
    await waitFor(() => expect(screen.getByText(/Nada se llama así|Nothing goes by that name/)).toBeVisible());
  },
};

const assets = { script: './assets/catalog-worker.js', rows: (name: string) => `./assets/${name}.txt` };

function InTheWorker() {
  const [source] = useState(() => createCatalogWorker(assets));
  const [answers, setAnswers] = useState<string>();
  const client = useGigstack();

  async function compare() {
    let same = 0;
    for (const text of queries) {
      const search = { name: 'ClaveProdServ' as const, text, limit: 30 };
      const [page, server] = await Promise.all([source.search(search), client.searchCatalog(search)]);
      if (JSON.stringify(page) === JSON.stringify(server)) same += 1;
    }
    setAnswers(`${same} / ${queries.length}`);
  }

  return (
    <div className="story-stack">
      <ProductKeyPicker source={source} />
      <button type="button" onClick={() => void compare()}>
        Comparar con el servidor
      </button>
      <output aria-label="Iguales">{answers}</output>
    </div>
  );
}

/** The same picker with its search in a worker of the page: the same answers to the same list of queries. */
export const InAWorker: Story = {
  render: () => <InTheWorker />,
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: key }), 'comptuadoras');
    await expect(await screen.findByRole('option', { name: /^Computadores.*43211500/ }, { timeout: 20_000 })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(canvas.getByRole('button', { name: 'Comparar con el servidor' }));
    await waitFor(() => expect(canvas.getByRole('status', { name: 'Iguales' })).toHaveTextContent(`${queries.length} / ${queries.length}`), { timeout: 20_000 });
  },
};
