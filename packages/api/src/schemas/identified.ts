import type { Schema } from '../endpoint.js';
import { reading, within } from './reading.js';

interface Names {
  id?: string | undefined;
  uuid?: string | undefined;
}

/** A fiscal document, which the API names by `uuid` in some answers and by `id` in others: both are always filled. @source docs, cli */
export function identified<Record extends Names>(schema: Schema<Record>) {
  return reading('object', (value, issues) => {
    const found = within(schema, value, issues);
    const uuid = found?.uuid ?? found?.id;
    if (found && uuid === undefined) issues.push({ code: 'invalid_type', expected: 'string', input: undefined, path: ['uuid'] });
    return found && uuid !== undefined ? Object.assign(found, { id: found.id ?? uuid, uuid }) : undefined;
  });
}
