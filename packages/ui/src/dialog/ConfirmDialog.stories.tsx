import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConfirmDialog } from './ConfirmDialog.js';

const meta = {
  title: 'UI/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    open: true,
    onOpenChange: () => {},
    onConfirm: () => {},
    title: 'Timbrar esta factura',
    description: 'Después ya no se puede editar, sólo cancelar.',
    confirmLabel: 'Timbrar $ 12,018.33',
    children: (
      <dl>
        <dt>Receptor</dt>
        <dd>DISTRIBUIDORA DEL VALLE DE MEXICO</dd>
      </dl>
    ),
  },
} satisfies Meta<typeof ConfirmDialog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const Danger: Story = { tags: ['review'], args: { danger: true, title: 'Borrar este borrador', description: 'No se puede recuperar.', confirmLabel: 'Borrar borrador', children: undefined } };
export const UnderWay: Story = { args: { loading: true, confirmLabel: 'Timbrando…' } };
