import type { Meta, StoryObj } from '@storybook/react-vite';
import { Progress } from './Progress.js';

const meta = { title: 'UI/Progress', component: Progress, args: { label: 'Descargando 3 de 12 facturas', value: 3, max: 12 } } satisfies Meta<typeof Progress>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Unknown: Story = { args: { label: 'Preguntando al SAT…', value: undefined, max: undefined } };
export const Complete: Story = { args: { label: '12 facturas descargadas', value: 12 } };
