import type { Meta, StoryObj } from '@storybook/react-vite';
import { FileDrop } from './FileDrop.js';

const meta = {
  title: 'UI/FileDrop',
  component: FileDrop,
  args: { label: 'Constancia de Situación Fiscal', optional: true, accept: '.pdf,application/pdf', maxSize: 5_242_880, onFiles: () => {} },
} satisfies Meta<typeof FileDrop>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Several: Story = { args: { label: 'Documentos', accept: '.pdf,.xml,image/png', multiple: true } };
export const Loading: Story = { args: { loading: 'Leyendo la Constancia…' } };
export const WithError: Story = { args: { error: 'Este PDF no trae texto: parece escaneado. Escribe los datos a mano.' } };
export const Disabled: Story = { args: { disabled: true } };
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
};
