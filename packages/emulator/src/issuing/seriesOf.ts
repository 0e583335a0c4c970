import type { DraftFields } from '../records/DraftRecord.js';
import type { TeamRecord } from '../records/TeamRecord.js';

/** The series a document is issued in: its own, or the team's default for its kind. */
export function seriesOf({ series, invoice_type }: Pick<DraftFields, 'series' | 'invoice_type'>, { settings }: TeamRecord): string {
  const { income, credit_note, complements } = settings.default_series;
  // An empty field of a form asks for the default as much as an absent one.
  if (series) return series;
  if (invoice_type === 'P') return complements?.serie ?? 'P';
  return invoice_type === 'E' ? credit_note.serie : income.serie;
}
