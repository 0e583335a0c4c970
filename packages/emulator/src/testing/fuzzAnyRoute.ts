import fc from 'fast-check';
import { expect } from 'vitest';
import { seedTeams } from '../seeds/seedTeams.js';
import { createCaller } from './createCaller.js';
import { fuzzedRequests } from './fuzzedRequests.js';

/** Every status with which the API refuses or answers; a 500 is none of them. */
const answered = [200, 201, 400, 401, 403, 404, 409, 413, 422];
/** The code that goes with a status, where there is one of several. */
const codes: Readonly<Record<number, RegExp>> = {
  400: /^(validation_failed|invalid_request_body|invalid_field_value|business_rule_violation|file_upload_error|invalid_file_format|payment_processor_error)$/,
  403: /^(insufficient_permissions|operation_not_allowed)$/,
  404: /^(resource_not_found|file_not_found)$/,
  409: /^(resource_conflict|resource_already_exists)$/,
  413: /^file_upload_error$/,
  422: /^(cfdi_service_error|external_service_error|business_rule_violation|validation_failed)$/,
};

/** Sends that many requests to every route of one emulator and wants each answered as documented. */
export async function fuzzAnyRoute(numRuns: number): Promise<void> {
  const { call } = createCaller();
  const lists = ['/clients', '/services', '/invoices/income', `/clients?team=${seedTeams.estudio}`, `/services?team=${seedTeams.estudio}`];
  const pages = await Promise.all(lists.map((path) => call('GET', `${path}${path.includes('?') ? '&' : '?'}limit=1`)));
  const known = pages.flatMap(({ body, records }) => [body.next ?? '', String(records[0]?.['id'])]);
  await fc.assert(
    fc.asyncProperty(fuzzedRequests(known), async ({ endpoint, id, sent, query }) => {
      const path = endpoint.path.replace(/:\w+/g, encodeURIComponent(id.replace(/\p{Cs}/gu, '')));
      const answer = await call(endpoint.method, `${path}?${new URLSearchParams(query).toString()}`, endpoint.method === 'GET' ? undefined : sent);
      expect(answered).toContain(answer.status);
      if (answer.status < 400) return;
      expect(answer.body).toEqual({ success: false, error: expect.objectContaining({ code: expect.any(String) as string, message: expect.any(String) as string }) as object });
      expect([answer.status, answer.error.code]).toEqual([answer.status, expect.stringMatching(codes[answer.status] ?? /./)]);
    }),
    { numRuns },
  );
}
