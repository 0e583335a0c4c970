import { GigstackError } from '@gigstack-ui/api';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCreateBatch } from './batches.js';
import { useCreateComplement } from './complements.js';
import { useCreateEgressInvoice } from './egress.js';
import { useCreateIncomeInvoice } from './income.js';
import { useRegisterPayment, useRequestPayment } from './paymentChanges.js';
import { useCreateReceipt } from './receipts.js';
import { providing } from './testing/gigstack.js';
import { standIn } from './testing/standIn.js';

type UseChange = () => { mutateAsync: (body: never) => Promise<unknown> };

const lost = () => new GigstackError({ kind: 'network', code: 'network_error', endpoint: 'x' });
const refused = () => new GigstackError({ kind: 'api', code: 'validation_failed', endpoint: 'x', status: 400 });

/** Sends bodies one after another, each answered with its error or well; resolves with the keys they had. */
async function keysOf(useChange: UseChange, sends: readonly (readonly [body: object, error?: GigstackError])[]): Promise<(string | undefined)[]> {
  const keys: (string | undefined)[] = [];
  const outcomes = sends.map(([, error]) => error);
  const base = standIn().client;
  const call = async (_endpoint: unknown, { body, headers }: { body?: { idempotency_key?: string }; headers?: Record<string, string> }) => {
    keys.push(body?.idempotency_key ?? headers?.['Idempotency-Key']);
    const error = outcomes.shift();
    if (error) throw error;
    return { id: 'x', uuid: 'x' };
  };
  const { result } = renderHook(useChange, { wrapper: providing({ ...base, call } as typeof base) });
  for (const [body] of sends) await act(() => result.current.mutateAsync(body as never).catch(() => undefined));
  return keys;
}

describe.each<[string, UseChange]>([
  ['useRequestPayment', useRequestPayment],
  ['useRegisterPayment', useRegisterPayment],
  ['useCreateIncomeInvoice', useCreateIncomeInvoice],
  ['useCreateEgressInvoice', useCreateEgressInvoice],
  ['useCreateComplement', useCreateComplement],
  ['useCreateReceipt', useCreateReceipt],
  ['useCreateBatch', useCreateBatch],
])('the idempotency key of %s', (_, useChange) => {
  it('stays while the outcome of a body is unknown, and is another for another body, after an answer and after a refusal', async () => {
    const [one, two] = [{ items: [], invoices: [], related_documents: [] }, { items: [1], invoices: [], related_documents: [] }];
    const [first, again, other, answered, after, refusal, anew] = await keysOf(useChange, [[one, lost()], [one, lost()], [two], [one], [one, refused()], [one], [one]]);
    expect(first).toMatch(/^[\w-]{8,128}$/);
    expect([again, answered]).toEqual([first, first]);
    expect(new Set([first, other, after, refusal, anew]).size).toBe(5);
  });
});

it('a key of the host is the one that is sent', async () => {
  expect(await keysOf(useCreateReceipt, [[{ items: [], idempotency_key: 'orden-1' }]])).toEqual(['orden-1']);
});
