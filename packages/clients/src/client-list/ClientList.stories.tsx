import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Broken as BrokenGigstack } from '../testing/Broken.js';
import { ClientList } from './ClientList.js';

const meta = { title: 'Clients/ClientList', component: ClientList, args: { onEvent: () => {} } } satisfies Meta<typeof ClientList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

/** The server refuses to answer. */
export const Broken: Story = { decorators: [(List) => <BrokenGigstack><List /></BrokenGigstack>] };

/** What deleting means is said before it is done. */
export const Deleting: Story = {
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
