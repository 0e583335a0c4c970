import { allEndpoints } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import { createProxy } from '@gigstack-ui/proxy';
import { act, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { ClientPicker } from './clients.js';
import { useTeam } from './hooks.js';
import { createClient, GigstackProvider } from './index.js';
import { DraftInvoiceEditor, InvoiceList } from './invoices.js';
import { uiWords } from './testing/uiWords.js';
import { useMessages } from './ui.js';

afterEach(() => vi.restoreAllMocks());

function teamClient(team: string) {
  const emulator = createEmulator();
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: allEndpoints,
    authorize: () => ({ user: 'tester', teams: Object.values(seedTeams) }),
  });
  return createClient({ baseUrl: 'http://gigstack.test', team, fetch: (input, init) => proxy(new Request(input, init)) });
}

function TeamName() {
  const words = useMessages(uiWords);
  return (
    <p>
      {words.team}: {useTeam().data?.legal_name ?? '…'}
    </p>
  );
}

it('gives data and words to what is below, and two on one page share nothing', async () => {
  render(
    <>
      <GigstackProvider client={teamClient(seedTeams.papeleria)}>
        <TeamName />
      </GigstackProvider>
      <GigstackProvider client={teamClient(seedTeams.estudio)} locale="en">
        <TeamName />
      </GigstackProvider>
    </>,
  );
  await waitFor(() => expect(screen.getByText(/^Equipo: (?!…)/)).toBeVisible());
  await waitFor(() => expect(screen.getByText(/^Team: (?!…)/)).toBeVisible());
  expect(screen.getByText(/^Equipo/).textContent?.slice(8)).not.toBe(screen.getByText(/^Team/).textContent?.slice(6));
});

it('renders every element on a server with a relative address, and hydrates it without a difference', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const client = createClient({ baseUrl: '/api/gigstack', fetch: () => new Promise<Response>(() => {}) });
  const page = (
    <GigstackProvider client={client}>
      <DraftInvoiceEditor />
      <InvoiceList />
      <ClientPicker label="Cliente" value="" onValueChange={() => {}} />
    </GigstackProvider>
  );
  const host = document.createElement('div');
  document.body.append(host);
  host.innerHTML = renderToString(page);
  // This "server" has jsdom's window, so React 18 remarks on layout effects; what a real one says is tested in ui. Here the hydration counts.
  complaints.mockClear();
  expect(host).toHaveTextContent('Factura de ingreso');
  let root: Root | undefined;
  await act(async () => {
    root = hydrateRoot(host, page);
  });
  expect(complaints).not.toHaveBeenCalled();
  act(() => root?.unmount());
  host.remove();
});

it('an element without a provider says so in the console, once, and keeps the page up', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <>
      <p>Tienda</p>
      <InvoiceList />
      <DraftInvoiceEditor />
      <ClientPicker label="Cliente" value="" onValueChange={() => {}} />
    </>,
  );
  expect(await screen.findByText('No pudimos leer tus facturas', {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByText('Tienda')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Descripción' })).toBeVisible();
  const sentences = said.mock.calls.map(([sentence]) => String(sentence));
  expect(sentences.filter((sentence) => /no <GigstackProvider> around.*wrap it in <GigstackProvider client/.test(sentence))).toHaveLength(1);
  expect(complaints).not.toHaveBeenCalled();
}, 30_000);
