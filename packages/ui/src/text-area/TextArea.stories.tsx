import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextArea } from './TextArea.js';

const meta = { title: 'UI/TextArea', component: TextArea, args: { label: 'Notas', optional: true } } satisfies Meta<typeof TextArea>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { hint: 'Salen en el PDF, no en el XML.' } };
export const Filled: Story = { args: { defaultValue: 'Pagar a la cuenta de siempre.\nReferencia: octubre.' } };
export const WithError: Story = { args: { error: 'Son más de 1,000 letras' } };
export const Disabled: Story = { args: { disabled: true, defaultValue: 'Sin cambios' } };
