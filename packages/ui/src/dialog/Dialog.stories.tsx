import type { Meta, StoryObj } from '@storybook/react-vite';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { TextField } from '../text-field/TextField.js';
import { Dialog } from './Dialog.js';

const meta = {
  title: 'UI/Dialog',
  component: Dialog,
  args: {
    defaultOpen: true,
    trigger: <Button>Editar datos</Button>,
    title: 'Datos fiscales del cliente',
    description: 'Como están en su constancia.',
    children: (
      <div className="story-stack">
        <TextField label="RFC" code defaultValue="DVM890214KJ3" />
        <TextField label="Nombre o razón social" defaultValue="DISTRIBUIDORA DEL VALLE DE MEXICO" />
      </div>
    ),
    footer: (
      <>
        <Button variant="quiet">Cancelar</Button>
        <Button variant="primary">Guardar cliente</Button>
      </>
    ),
  },
} satisfies Meta<typeof Dialog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const Closed: Story = { args: { defaultOpen: false } };
export const Small: Story = { args: { size: 'sm', title: 'Cambiar receptor', description: undefined } };
export const Long: Story = {
  args: {
    children: (
      <div className="story-stack">
        <Alert tone="warn" title="Revisa estos datos" />
        {Array.from({ length: 18 }, (_, index) => (
          <TextField key={index} label={`Dato ${index + 1}`} />
        ))}
      </div>
    ),
  },
};
