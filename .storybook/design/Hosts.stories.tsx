import { ClientFiscalForm } from '@gigstack-ui/clients';
import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

const meta = {
  title: 'Design/Hosts',
  component: ClientFiscalForm,
  args: { clientId: seedClients.universidad, onEvent: () => {} },
  tags: ['review'],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('textbox', { name: /RFC/ })).toHaveValue(), { timeout: 8_000 });
  },
} satisfies Meta<typeof ClientFiscalForm>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The same element in a product that is built with MUI: `components` gives its controls, `theme` its tokens. */
export const Mui: Story = { globals: { adapter: 'mui' } };
export const Mantine: Story = { globals: { adapter: 'mantine' } };
/** Components that a host has in its own code, in the look of shadcn/ui. */
export const Shadcn: Story = { globals: { adapter: 'shadcn' } };
