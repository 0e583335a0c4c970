import type { Meta, StoryObj } from '@storybook/react-vite';
import { RadioGroup } from './RadioGroup.js';

const meta = {
  title: 'UI/RadioGroup',
  component: RadioGroup,
  args: {
    label: 'Por qué se cancela',
    defaultValue: '02',
    options: [
      { value: '01', label: 'Tiene errores y ya hay otra que la sustituye', hint: 'Primero timbra la nueva y relaciónala con esta.' },
      { value: '02', label: 'Tiene errores y no habrá otra' },
      { value: '03', label: 'La operación no se llevó a cabo' },
      { value: '04', label: 'Ya está en una factura global', disabled: true },
    ],
  },
} satisfies Meta<typeof RadioGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithError: Story = { args: { defaultValue: undefined, error: 'Elige un motivo' } };
export const Disabled: Story = { args: { disabled: true } };
