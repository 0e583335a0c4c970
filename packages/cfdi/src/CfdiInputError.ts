/**
 * Why a value could not be used: `missing` (absent or null), `not_a_number`, `negative`, `not_a_list`, `too_large` (more than 18 integer digits),
 * `unknown` (a word or code outside its list), `not_allowed` (a known word that cannot stand there), `exceeds_amount` (a discount above its line).
 */
export type CfdiInputProblem = 'missing' | 'not_a_number' | 'negative' | 'not_a_list' | 'too_large' | 'unknown' | 'not_allowed' | 'exceeds_amount';

/** An input no CFDI can be computed from; `path` names the field in the caller's own shape, such as `items[0].unit_price`. The value itself is never in it. */
export class CfdiInputError extends Error {
  override readonly name = 'CfdiInputError';

  constructor(
    readonly code: CfdiInputProblem,
    readonly path: string,
  ) {
    super(`${path}: ${code.replaceAll('_', ' ')}`);
  }
}
