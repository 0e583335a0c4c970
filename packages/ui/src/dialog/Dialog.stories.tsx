import type { Meta, StoryObj } from '@storybook/react-vite';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { useWords } from '../overview/useWords.js';
import { TextField } from '../text-field/TextField.js';
import { Dialog, type DialogProps } from './Dialog.js';

function ClientSheet(props: Partial<DialogProps>) {
  const say = useWords();
  return (
    <Dialog
      defaultOpen
      trigger={<Button>{say('Editar datos', 'Edit data')}</Button>}
      title={say('Datos fiscales del cliente', 'Tax data of the client')}
      description={say('Como están en su constancia.', 'As in their tax status certificate.')}
      footer={
        <>
          <Button variant="quiet">{say('Cancelar', 'Cancel')}</Button>
          <Button variant="primary">{say('Guardar cliente', 'Save client')}</Button>
        </>
      }
      {...props}
    >
      {props.children ?? (
        <div className="story-stack">
          <TextField label="RFC" code defaultValue="DVM890214KJ3" />
          <TextField label={say('Nombre o razón social', 'Legal name')} defaultValue="DISTRIBUIDORA DEL VALLE DE MEXICO" />
        </div>
      )}
    </Dialog>
  );
}

function ManyFields() {
  const say = useWords();
  return (
    <div className="story-stack">
      <Alert tone="warn" title={say('Revisa estos datos', 'Look at these data')} />
      {Array.from({ length: 18 }, (_, index) => (
        <TextField key={index} label={`${say('Dato', 'Datum')} ${index + 1}`} />
      ))}
    </div>
  );
}

const meta = { title: 'UI/Dialog', component: ClientSheet } satisfies Meta<typeof ClientSheet>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const Closed: Story = { args: { defaultOpen: false } };
export const Small: Story = { args: { size: 'sm', description: undefined } };
export const Long: Story = { args: { children: <ManyFields /> } };
