import { GigstackError } from '@gigstack-ui/api';

/** What a failed call tells about its effect: the server refused it (`none`), or nobody knows (`unknown`). */
export function outcomeOf(error: unknown): 'none' | 'unknown' {
  return error instanceof GigstackError && !error.isOutcomeUnknown ? 'none' : 'unknown';
}
