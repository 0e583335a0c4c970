import { presentClient } from '../../clients/presentClient.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { jsonAnswer } from '../../http/jsonAnswer.js';
import { fuzzyScore } from '../../lists/fuzzyScore.js';
import { readWhole } from '../../lists/readListQuery.js';
import type { ClientRecord } from '../../records/ClientRecord.js';

/** `GET /clients/search`: best first, by name, legal name, RFC, e-mail and company. */
export const searchClients: Handler = (call) => {
  const query = call.query.get('q')?.trim();
  if (!query) throw ApiFailure.invalid(['q: is required']);
  const limit = readWhole(call.query, 'limit', 10, 100);
  const page = readWhole(call.query, 'page', 1, 1_000_000);
  const all = call.database.clients.scan({ partition: call.partition, orderBy: 'name', direction: 'asc' });
  const found = [...all]
    .map(({ document }) => ({ document, score: fuzzyScore(query, textOf(document)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return jsonAnswer(200, {
    message: 'Clients retrieved successfully',
    data: found.slice((page - 1) * limit, page * limit).map(({ document }) => presentClient(document, call)),
    found: found.length,
    page,
    per_page: limit,
  });
};

function textOf({ name, legal_name, tax_id, email, company }: ClientRecord): string {
  return [name, legal_name, tax_id, email, company].filter(Boolean).join(' ');
}
