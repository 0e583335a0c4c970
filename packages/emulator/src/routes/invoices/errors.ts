import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { jsonAnswer } from '../../http/jsonAnswer.js';
import { fuzzyScore } from '../../lists/fuzzyScore.js';
import { readWhole } from '../../lists/readListQuery.js';
import { cfdiErrors } from '../../sat/cfdiErrors.js';

const types = ['invoice', 'receiver', 'sender', 'unknown'];

/** `GET /invoices/errors`: the catalogue, by exact `code`, by words and by whose fault it is; numbered pages of 50. */
export const listCfdiErrors: Handler = ({ query, now }) => {
  const limit = readWhole(query, 'limit', 50, 100);
  const page = readWhole(query, 'page', 1, 1_000_000);
  const code = query.get('code')?.trim().toUpperCase();
  const words = query.get('q')?.trim();
  const type = query.get('type');
  if (type && !types.includes(type)) throw ApiFailure.invalid([`type: must be one of ${types.join(', ')}`]);
  const found = cfdiErrors.filter(
    (entry) =>
      (!code || entry.code === code) &&
      (!type || entry.type === type) &&
      (!words || fuzzyScore(words, `${entry.code} ${entry.description} ${entry.explanation} ${entry.solution}`) > 0),
  );
  return jsonAnswer(200, {
    success: true,
    data: found.slice((page - 1) * limit, page * limit),
    total: found.length,
    page,
    limit,
    message: 'CFDI errors retrieved successfully',
    timestamp: new Date(now).toISOString(),
  });
};
