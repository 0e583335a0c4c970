import type { DraftInvoiceInput } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { QueryClient } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftQuery } from './draftQueries.js';
import { useCreateDraft, useDeleteDraft, useDraft, useDrafts, usePreviewDraft, useStampDraft, useUpdateDraft } from './drafts.js';
import { useIncomeInvoice, useIncomeInvoices } from './income.js';
import { incomeInvoiceQuery } from './incomeQueries.js';
import { gigstack, providing } from './testing/gigstack.js';
import { useInvoiceFile } from './useInvoiceFile.js';

const invoice: DraftInvoiceInput = {
  invoice_type: 'I',
  client: { id: seedClients.universidad },
  use: 'G03',
  payment_form: '03',
  payment_method: 'PUE',
  items: [
    { description: 'Caja de lápices', quantity: 2, unit_price: 100, product_key: '44121706', unit_key: 'H87', taxes: [{ type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false }] },
  ],
};

function useDraftDesk() {
  return {
    drafts: useDrafts(),
    income: useIncomeInvoices(),
    create: useCreateDraft(),
    update: useUpdateDraft(),
    remove: useDeleteDraft(),
    preview: usePreviewDraft(),
    stamp: useStampDraft(),
    file: useInvoiceFile(),
  };
}

async function desk() {
  const world = gigstack();
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const client = world.clientOf();
  const { result } = renderHook(useDraftDesk, { wrapper: providing(client, cache) });
  await waitFor(() => expect([result.current.drafts.isSuccess, result.current.income.isSuccess]).toEqual([true, true]));
  const draft = await act(() => result.current.create.mutateAsync(invoice));
  await waitFor(() => expect(result.current.drafts.items.map(({ id }) => id)).toContain(draft.id));
  world.heard();
  return { ...world, cache, client, result, draft };
}

describe('a draft', () => {
  it('is created with totals and times in milliseconds', async () => {
    const { draft } = await desk();
    expect([draft.subtotal, draft.total]).toEqual([200, 232]);
    expect(draft.updated_at).toBeGreaterThan(1e12);
  });

  it('is replaced as a whole; only the lists of drafts are read again', async () => {
    const { result, draft, heard, cache, client } = await desk();
    const body = { ...invoice, items: [{ ...invoice.items?.[0], quantity: 3 }] };
    await act(() => result.current.update.mutateAsync({ id: draft.id, body, ifMatch: draft.updated_at }));
    await waitFor(() => expect(result.current.drafts.items.find(({ id }) => id === draft.id)?.total).toBe(348));
    expect(heard()).toEqual([`PUT /invoices/draft/${draft.id}`, 'GET /invoices/draft']);
    expect(cache.getQueryData(draftQuery(client, draft.id).queryKey)?.total).toBe(348);
  });

  it('that somebody else saved meanwhile is not overwritten, and the refusal brings theirs', async () => {
    const { result, draft, clientOf } = await desk();
    const elsewhere = renderHook(useUpdateDraft, { wrapper: providing(clientOf()) });
    await act(() => elsewhere.result.current.mutateAsync({ id: draft.id, body: { ...invoice, invoice_pdf_notes: 'de otra ventana' } }));
    const stale = { id: draft.id, body: invoice, ifMatch: (draft.updated_at ?? 0) - 1 };
    act(() => result.current.update.mutate(stale));
    await waitFor(() => expect(result.current.update.error).toMatchObject({ status: 412, current: { id: draft.id, invoice_pdf_notes: 'de otra ventana' } }));
  });

  it('is previewed as a PDF and changes nothing', async () => {
    const { result, draft, heard } = await desk();
    const { pdf } = await act(() => result.current.preview.mutateAsync(draft.id));
    expect(atob(pdf).slice(0, 5)).toBe('%PDF-');
    expect(heard()).toEqual([`POST /invoices/draft/${draft.id}/preview`]);
  });

  it('is gone after a deletion, from the cache too', async () => {
    const { result, draft, heard, cache, client } = await desk();
    await act(() => result.current.remove.mutateAsync(draft.id));
    await waitFor(() => expect(result.current.drafts.items.map(({ id }) => id)).not.toContain(draft.id));
    expect(heard()).toEqual([`DELETE /invoices/draft/${draft.id}`, 'GET /invoices/draft']);
    expect(cache.getQueryData(draftQuery(client, draft.id).queryKey)).toBeUndefined();
    const reader = renderHook(() => useDraft(draft.id), { wrapper: providing(client, cache) });
    await waitFor(() => expect(reader.result.current.error?.status).toBe(404));
  });
});

describe('a stamp', () => {
  it('gives the invoice, which the lists show and the cache knows; its files can be read', async () => {
    const { result, draft, heard, cache, client } = await desk();
    const stamped = await act(() => result.current.stamp.mutateAsync(draft.id));
    expect(stamped).toMatchObject({ status: 'valid', total: 232 });
    await waitFor(() => expect(result.current.income.items.map(({ uuid }) => uuid)).toContain(stamped.uuid));
    expect(new Set(heard())).toEqual(new Set([`POST /invoices/draft/${draft.id}/stamp`, 'GET /invoices/draft', 'GET /invoices/income']));

    const reader = renderHook(() => useIncomeInvoice(stamped.uuid), { wrapper: providing(client, cache) });
    expect(reader.result.current.data).toEqual(stamped);
    const { blob, fileName } = await act(() => result.current.file.mutateAsync({ invoiceId: stamped.uuid, type: 'xml' }));
    expect(fileName).toMatch(/\.xml$/);
    expect(await blob.text()).toContain(stamped.uuid);
  });

  it('that is refused reads nothing again and tells the code', async () => {
    const { result, draft, emulator, heard } = await desk();
    emulator.faults.failNext('drafts.stamp', { status: 400, body: { success: false, error: { code: 'cfdi_service_error', message: 'CFDI40145' } } });
    act(() => result.current.stamp.mutate(draft.id));
    await waitFor(() => expect(result.current.stamp.error).toMatchObject({ code: 'cfdi_service_error', text: 'CFDI40145', isOutcomeUnknown: false }));
    expect(heard()).toEqual([`POST /invoices/draft/${draft.id}/stamp`]);
  });

  it('whose answer is lost is sent once, and what may have changed is read again', async () => {
    const { result, draft, emulator, heard, cache, client } = await desk();
    emulator.faults.loseAnswer('drafts.stamp');
    act(() => result.current.stamp.mutate(draft.id));
    await waitFor(() => expect(result.current.stamp.error?.isOutcomeUnknown).toBe(true));
    await waitFor(() => expect(result.current.income.items.some(({ folio_number }) => folio_number === '8')).toBe(true));
    expect(new Set(heard())).toEqual(new Set([`POST /invoices/draft/${draft.id}/stamp`, 'GET /invoices/draft', 'GET /invoices/income']));
    expect(cache.getQueryState(draftQuery(client, draft.id).queryKey)?.isInvalidated).toBe(true);
    expect(cache.getQueryData(incomeInvoiceQuery(client, draft.id).queryKey)).toBeUndefined();
  });
});
