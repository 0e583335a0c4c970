import type { Client, GigstackError, IncomeInvoice } from '@gigstack-ui/api';
import { describe, expectTypeOf, it } from 'vitest';
import { type useClient, useClients, useCreateClient } from './clients.js';
import { type useStampDraft, useUpdateDraft } from './drafts.js';
import type { PagesResult } from './usePages.js';

describe('what a hook gives', () => {
  it('is typed by its endpoint', () => {
    expectTypeOf<ReturnType<typeof useClient>['data']>().toEqualTypeOf<Client | undefined>();
    expectTypeOf<ReturnType<typeof useClient>['error']>().toEqualTypeOf<GigstackError | null>();
    expectTypeOf<ReturnType<typeof useClients>>().toEqualTypeOf<PagesResult<Client>>();
    expectTypeOf<ReturnType<typeof useClients>['items']>().toEqualTypeOf<readonly Client[]>();
    expectTypeOf<ReturnType<typeof useStampDraft>['data']>().toEqualTypeOf<IncomeInvoice | undefined>();
    expectTypeOf<Parameters<ReturnType<typeof useStampDraft>['mutate']>[0]>().toEqualTypeOf<string>();
  });
});

describe('what a hook refuses', () => {
  it('is what would go wrong', () => {
    // @ts-expect-error how it is sent follows from the endpoint
    void (() => useCreateClient({ retry: 3 }));
    // @ts-expect-error a cursor is the list's own affair
    void (() => useClients({ next: 'x' }));
    // @ts-expect-error a draft is named by its id
    void (() => useUpdateDraft().mutate({ body: {} }));
  });
});
