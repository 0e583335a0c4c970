/** Why a catalog could not be opened: its file was not where it was looked for, the answer was no catalog, or this runtime can neither read nor fetch. */
export type CatalogProblem = 'not_found' | 'malformed' | 'no_loader';

/** A catalog that could not be opened. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';

  constructor(
    readonly code: CatalogProblem,
    options?: { readonly cause?: unknown },
  ) {
    super(`The catalog could not be opened: ${code.replaceAll('_', ' ')}.`, options);
  }
}
