import type { Meta, StoryObj } from '@storybook/react-vite';
import { useWords } from '../overview/useWords.js';
import { ConfirmDialog } from './ConfirmDialog.js';

const nothing = () => {};

function Stamping({ loading = false }: { loading?: boolean }) {
  const say = useWords();
  return (
    <ConfirmDialog
      open
      loading={loading}
      onOpenChange={nothing}
      onConfirm={nothing}
      title={say('Timbrar esta factura', 'Stamp this invoice')}
      description={say('Después ya no se puede editar, solo cancelar.', 'After that it cannot be edited, only cancelled.')}
      confirmLabel={say('Timbrar $ 12,018.33', 'Stamp $ 12,018.33')}
    >
      <dl>
        <dt>{say('Receptor', 'Receiver')}</dt>
        <dd>DISTRIBUIDORA DEL VALLE DE MEXICO</dd>
      </dl>
    </ConfirmDialog>
  );
}

function Deleting() {
  const say = useWords();
  return <ConfirmDialog open danger onOpenChange={nothing} onConfirm={nothing} title={say('Borrar este borrador', 'Delete this draft')} description={say('No se puede recuperar.', 'It cannot be brought back.')} confirmLabel={say('Borrar borrador', 'Delete draft')} />;
}

const meta = { title: 'UI/ConfirmDialog', component: Stamping } satisfies Meta<typeof Stamping>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const Danger: Story = { tags: ['review'], render: () => <Deleting /> };
export const UnderWay: Story = { args: { loading: true } };
