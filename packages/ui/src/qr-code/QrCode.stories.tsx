import type { Meta, StoryObj } from '@storybook/react-vite';
import { QrCode } from './QrCode.js';

const meta = {
  title: 'UI/QrCode',
  component: QrCode,
  args: { value: 'https://pagos.example/p/pay_8Zk2', label: 'Código QR con la liga de pago' },
} satisfies Meta<typeof QrCode>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Dark on white here too. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** More than a code can hold: a sentence takes its place. */
export const TooLong: Story = { args: { value: 'x'.repeat(3_000) } };
