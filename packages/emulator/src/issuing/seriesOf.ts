import type { DraftFields } from '../records/DraftRecord.js';
import type { TeamRecord } from '../records/TeamRecord.js';

/** The series a document is issued in: its own, or the team's default for its kind; a team may force one on its income. */
export function seriesOf({ series, invoice_type }: Pick<DraftFields, 'series' | 'invoice_type'>, { settings }: TeamRecord): string {
  const { income, complements, credit_note } = settings.default_series ?? {};
  // An empty field of a form asks for the default as much as an absent one.
  if (invoice_type === 'P') return series || complements?.serie || 'P';
  if (invoice_type === 'E') return series || credit_note?.serie || 'E';
  return settings.force_series || series || income?.serie || 'A';
}
