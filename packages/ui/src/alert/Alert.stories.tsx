import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { Alert } from './Alert.js';

const meta = {
  title: 'UI/Alert',
  component: Alert,
  args: { title: '¿Le quitamos el tipo de sociedad?', children: '«S.A. DE C.V.» no va en CFDI 4.0.' },
} satisfies Meta<typeof Alert>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Info: Story = { args: { title: 'Nada cambia hasta que lo apliques', children: undefined } };
export const Confirmed: Story = { args: { tone: 'ok', title: 'Factura timbrada', children: 'El SAT la recibió hoy a las 10:42.' } };
export const Warning: Story = {
  args: {
    tone: 'warn',
    actions: (
      <>
        <Button size="sm">Quitarlo</Button>
        <Button size="sm" variant="quiet">
          Así está bien
        </Button>
      </>
    ),
  },
};
export const Problem: Story = {
  args: { tone: 'bad', title: 'Sin conexión: no se ha guardado', children: 'Lo que escribiste sigue en este equipo.', actions: <Button size="sm">Reintentar</Button> },
};
