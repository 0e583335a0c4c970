import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { defineMessages } from './defineMessages.js';
import { MessagesProvider } from './MessagesProvider.js';
import { uiMessages } from './uiMessages.js';
import { useMessages } from './useMessages.js';

const invoiceMessages = defineMessages('invoices', {
  'es-MX': { saved: 'Guardado', lines: (count: number) => (count === 1 ? '1 concepto' : `${count} conceptos`) },
  en: { saved: 'Saved', lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`) },
});

function Status() {
  const texts = useMessages(invoiceMessages);
  return (
    <p>
      {texts.saved}, {texts.lines(2)}
    </p>
  );
}

describe('useMessages', () => {
  it('speaks es-MX unless told, and each provider speaks its own language and wording', () => {
    render(
      <>
        <GigstackUIProvider>
          <Status />
        </GigstackUIProvider>
        <GigstackUIProvider locale="en" messages={{ invoices: { lines: (count: number) => `${count} items` } }}>
          <Status />
        </GigstackUIProvider>
        <GigstackUIProvider messages={{ invoices: { saved: 'Listo' }, other: { saved: 'No' } }}>
          <Status />
        </GigstackUIProvider>
      </>,
    );
    expect(screen.getByText('Guardado, 2 conceptos')).toBeInTheDocument();
    expect(screen.getByText('Saved, 2 items')).toBeInTheDocument();
    expect(screen.getByText('Listo, 2 conceptos')).toBeInTheDocument();
  });

  it('takes other words for one part of a page, on top of those of the provider', () => {
    const Words = () => {
      const texts = useMessages(invoiceMessages);
      return <p>{[texts.saved, texts.lines(3)].join(', ')}</p>;
    };
    render(
      <GigstackUIProvider messages={{ invoices: { saved: 'Listo' } }}>
        <MessagesProvider messages={{ invoices: { lines: (count: number) => `${count} renglones` } }}>
          <Words />
        </MessagesProvider>
        <Words />
      </GigstackUIProvider>,
    );
    expect(screen.getByText('Listo, 3 renglones')).toBeInTheDocument();
    expect(screen.getByText('Listo, 3 conceptos')).toBeInTheDocument();
  });

  it('refuses, at compile time, a language that lacks a text or changes its parameters', () => {
    const spanish = { saved: 'Guardado', lines: (count: number) => `${count} conceptos` };
    // @ts-expect-error The English dictionary lacks `lines`.
    defineMessages('a', { 'es-MX': spanish, en: { saved: 'Saved' } });
    // @ts-expect-error The English `lines` wants a string.
    defineMessages('b', { 'es-MX': spanish, en: { saved: 'Saved', lines: (count: string) => count } });
    expect(defineMessages('c', { 'es-MX': spanish, en: { saved: 'Saved', lines: () => 'lines' } }).namespace).toBe('c');
  });

  it('works without a provider, in es-MX', () => {
    render(<Status />);
    expect(screen.getByText('Guardado, 2 conceptos')).toBeInTheDocument();
  });

  it('has the same keys in both languages', () => {
    const { 'es-MX': spanish, en } = uiMessages.dictionaries;
    expect(new Set(Object.keys(en))).toEqual(new Set(Object.keys(spanish)));
    for (const [key, text] of Object.entries(spanish)) expect(typeof en[key as keyof typeof en], key).toBe(typeof text);
  });
});
