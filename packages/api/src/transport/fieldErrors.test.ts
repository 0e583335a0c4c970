import { describe, expect, it } from 'vitest';
import { fieldErrors } from './fieldErrors.js';

describe('fieldErrors', () => {
  it.each([
    ['"items[0].quantity" must be a number', 'items[0].quantity', 'must be a number'],
    ["'email' is required", 'email', 'is required'],
    ['client.tax_id: not valid', 'client.tax_id', 'not valid'],
    ['items.0.unit_price must be positive', 'items[0].unit_price', 'must be positive'],
    ['legal_name no coincide con el SAT', 'legal_name', 'no coincide con el SAT'],
    ['body.use: invalid', 'use', 'invalid'],
  ])('reads the sentence %j', (sentence, path, message) => {
    expect(fieldErrors(sentence)).toEqual([{ path, message }]);
  });

  it.each([
    ['segments', [{ path: ['items', 0, 'unit_price'], message: 'too low', code: 'too_small' }], { path: 'items[0].unit_price', message: 'too low', code: 'too_small' }],
    ['segments below the body', [{ path: ['body', 'use'], message: 'no' }], { path: 'use', message: 'no' }],
    ['a JSON pointer', { path: '/items/0/quantity', message: 'no' }, { path: 'items[0].quantity', message: 'no' }],
    ['a field name', [{ field: 'email', message: 'taken' }], { path: 'email', message: 'taken' }],
    ['a map of texts', { 'client.tax_id': 'no' }, { path: 'client.tax_id', message: 'no' }],
    ['a map of lists', { use: ['no'] }, { path: 'use', message: 'no' }],
    ['a list under a name', { errors: [{ path: 'use', message: 'no' }] }, { path: 'use', message: 'no' }],
    ['a list of sentences', ['use is required'], { path: 'use', message: 'is required' }],
  ])('reads %s', (_, details, expected) => {
    expect(fieldErrors(details)).toEqual([expected]);
  });

  it('keeps every message of a field and every line of a text', () => {
    expect(fieldErrors({ use: ['a', 'b'] })).toHaveLength(2);
    expect(fieldErrors('use: a\nseries: b; exports: c').map(({ path }) => path)).toEqual(['use', 'series', 'exports']);
  });

  it.each([undefined, null, 7, true, '', 'Something went wrong', 'Error: no', 'message: no', 'It is required', [], {}, { message: 'no' }, { total: 5 }, [{ message: 'no' }], { path: 'use' }])(
    'finds nothing in %j',
    (details) => {
      expect(fieldErrors(details)).toEqual([]);
    },
  );
});
