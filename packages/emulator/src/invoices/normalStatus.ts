/** One spelling of a status to filter by: both spellings of each are in use among the API's clients. */
export function normalStatus(status: string | null): string | null {
  if (status === 'stamped') return 'valid';
  return status === 'cancelled' ? 'canceled' : status;
}
