import type { Meta, StoryObj } from '@storybook/react-vite';
import { PlusIcon } from '../icons/PlusIcon.js';
import { Button } from './Button.js';

const meta = { title: 'UI/Button', component: Button, args: { children: 'Vista previa' } } satisfies Meta<typeof Button>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Variants: Story = {
  render: () => (
    <div className="story-row">
      <Button variant="primary">Timbrar $ 12,018.33</Button>
      <Button>Vista previa</Button>
      <Button variant="quiet">
        <PlusIcon /> Agregar concepto
      </Button>
      <Button variant="danger">Borrar borrador</Button>
    </div>
  ),
};

export const Sizes: Story = {
  render: () => (
    <div className="story-row">
      <Button size="sm">Elegir clave</Button>
      <Button>Elegir clave</Button>
      <Button size="lg">Elegir clave</Button>
    </div>
  ),
};

export const Loading: Story = { args: { variant: 'primary', loading: true, children: 'Timbrando…' } };

export const Disabled: Story = {
  render: () => (
    <div className="story-row">
      <Button disabled variant="primary">
        Timbrar
      </Button>
      <Button disabled>Vista previa</Button>
      <Button disabled variant="quiet">
        Cambiar
      </Button>
    </div>
  ),
};
