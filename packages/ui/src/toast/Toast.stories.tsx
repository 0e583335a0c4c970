import { useEffect } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import type { ToastOptions } from './createToasts.js';
import { useToast } from './useToast.js';

function Notices({ toasts }: { toasts: readonly ToastOptions[] }) {
  const toast = useToast();
  useEffect(() => {
    const dismissals = toasts.map((shown) => toast(shown));
    return () => dismissals.forEach((dismiss) => dismiss());
  }, [toast, toasts]);
  return <Button onClick={() => toast({ text: 'Concepto borrado', action: { label: 'Deshacer', onAction: () => {} } })}>Borrar concepto</Button>;
}

const meta = { title: 'UI/Toast', component: Notices, args: { toasts: [{ text: 'Concepto borrado', action: { label: 'Deshacer', onAction: () => {} } }] } } satisfies Meta<typeof Notices>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Tones: Story = {
  tags: ['review'],
  args: {
    toasts: [
      { text: 'Cliente guardado', tone: 'ok' },
      { text: 'La liga vence mañana', tone: 'warn' },
      { text: 'No se pudo enviar el correo. La factura sí se timbró y sigue en tu lista.', tone: 'bad' },
    ],
  },
};
