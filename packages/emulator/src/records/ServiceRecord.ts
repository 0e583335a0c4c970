import type { ItemRecord } from './ItemRecord.js';

/** A product or service of a team's catalogue. `created_at` in milliseconds. */
export interface ServiceRecord extends ItemRecord {
  id: string;
  created_at: number;
}
