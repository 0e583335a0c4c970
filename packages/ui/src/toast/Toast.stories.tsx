import { useEffect } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { useWords } from '../overview/useWords.js';
import type { ToastOptions } from './createToasts.js';
import { useToast } from './useToast.js';

type Words = ReturnType<typeof useWords>;

const lineDeleted = (say: Words): ToastOptions => ({ text: say('Concepto borrado', 'Line deleted'), action: { label: say('Deshacer', 'Undo'), onAction: () => {} } });

const tones = (say: Words): readonly ToastOptions[] => [
  { text: say('Cliente guardado', 'Client saved'), tone: 'ok' },
  { text: say('La liga vence mañana', 'The link runs out tomorrow'), tone: 'warn' },
  { text: say('No se pudo enviar el correo. La factura sí se timbró y sigue en tu lista.', 'The e-mail could not be sent. The invoice was stamped and is in your list.'), tone: 'bad' },
];

function Notices({ kind }: { kind: 'one' | 'tones' }) {
  const say = useWords();
  const toast = useToast();
  const isEnglish = say('', 'en') === 'en';
  useEffect(() => {
    const words: Words = (spanish, english) => (isEnglish ? english : spanish);
    const dismissals = (kind === 'one' ? [lineDeleted(words)] : tones(words)).map((shown) => toast(shown));
    return () => dismissals.forEach((dismiss) => dismiss());
  }, [toast, kind, isEnglish]);
  return <Button onClick={() => toast(lineDeleted(say))}>{say('Borrar concepto', 'Delete line')}</Button>;
}

const meta = { title: 'UI/Toast', component: Notices, args: { kind: 'one' } } satisfies Meta<typeof Notices>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Tones: Story = { tags: ['review'], args: { kind: 'tones' } };
