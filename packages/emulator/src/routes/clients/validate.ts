import { findClient } from '../../clients/findClient.js';
import { fiscalProblems } from '../../clients/fiscalProblems.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { isRegistered } from '../../sat/satRegister.js';

/**
 * `POST /clients/validate/:id`: whether the SAT would take the client's fiscal data.
 * [inferred] Only that the answer is flat is known; `is_valid` is the client's own word for it.
 */
export const validateClient: Handler = (call) => {
  const client = findClient(call);
  const problems = fiscalProblems(client, call.team, call.now);
  const isValid = problems.length === 0;
  return one(isValid ? 'Client is valid' : 'Client has invalid fiscal data', {
    id: client.id,
    is_valid: isValid,
    tax_id: client.tax_id ?? null,
    legal_name: client.legal_name ?? null,
    registered: isRegistered(client.tax_id ?? ''),
    message: problems[0]?.message ?? 'Los datos fiscales son correctos.',
    errors: problems.map(({ path, code, message }) => `${path}: ${code} - ${message}`),
  });
};
