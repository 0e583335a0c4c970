import { describe, expectTypeOf, it } from 'vitest';
import type { CallOptions, CallResult, GigstackClient, Page, SearchPage } from './GigstackClient.js';
import * as clients from './resources/clients.js';
import * as drafts from './resources/drafts.js';
import type * as invoices from './resources/invoices.js';
import type { Client } from './schemas/client.js';
import type { DraftInvoiceOutput } from './schemas/draft.js';
import type { DraftInvoiceInput } from './schemas/draftInput.js';

declare const client: GigstackClient;

describe('what a call gives', () => {
  it('follows from the endpoint', () => {
    expectTypeOf<CallResult<typeof clients.list>>().toEqualTypeOf<Page<Client>>();
    expectTypeOf<CallResult<typeof clients.search>>().toEqualTypeOf<SearchPage<Client>>();
    expectTypeOf<CallResult<typeof clients.get>>().toEqualTypeOf<Client>();
    expectTypeOf<CallResult<typeof drafts.remove>>().toEqualTypeOf<void>();
    expectTypeOf<CallResult<typeof drafts.preview>>().toEqualTypeOf<{ pdf: string }>();
    expectTypeOf<DraftInvoiceOutput['created_at']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<NonNullable<DraftInvoiceOutput['items']>[number]['unit_price']>>().toEqualTypeOf<number>();
  });
});

describe('what a call refuses', () => {
  it('is what the route has no use for, or lacks', () => {
    expectTypeOf<CallOptions<typeof clients.get>['params']>().toEqualTypeOf<Record<'id', string>>();
    expectTypeOf<CallOptions<typeof clients.list>['params']>().toEqualTypeOf<undefined>();
    expectTypeOf<CallOptions<typeof invoices.files>['body']>().toEqualTypeOf<undefined>();
    void (() => client.call(clients.list));
    // @ts-expect-error the id is missing
    void (() => client.call(clients.get));
    // @ts-expect-error a list takes no id
    void (() => client.call(clients.list, { params: { id: 'x' } }));
    // @ts-expect-error a search needs its text
    void (() => client.call(clients.search));
    // @ts-expect-error there is no such field
    void (() => client.call(clients.create, { body: { rfc: 'x' } }));
    // @ts-expect-error a draft needs its type
    void (() => client.call(drafts.create, { body: {} }));
    // @ts-expect-error a price is a number
    void (() => client.call(drafts.update, { params: { id: 'x' }, body: { items: [{ unit_price: '1' }] } }));
  });

  it('lets constants be sent', () => {
    const body = { invoice_type: 'I', items: [{ description: 'x', quantity: 1 }] } as const;
    void (() => client.call(drafts.create, { body }));
    expectTypeOf<DraftInvoiceInput['invoice_type']>().toEqualTypeOf<'I' | 'E'>();
  });
});
