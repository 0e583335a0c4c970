import { Refusal } from '../Refusal.js';

/** Says why there may be nothing to download: the id alone does not tell a draft from an invoice that is gone. */
export function noFile(): Refusal {
  return new Refusal(404, 'file_not_found', 'There is no such file. An invoice has its files once it is stamped; a draft has none.');
}
