import * as z from 'zod/mini';
import { amount, anything, listOf, maybe, metadata, presentText, text } from './answerFields.js';
import { time } from './time.js';

const extraction = z.looseObject({ extracted_at: time, extracted_by: text, model: text, confidence: amount, extracted_data: metadata, warnings: listOf(presentText) });

/** A support document as it comes back; a proxy keeps `file_url` to itself. @source docs */
export const satDocument = z.looseObject({
  id: presentText,
  document_type: text,
  name: text,
  description: text,
  file_url: text,
  file_name: text,
  /** Bytes. */
  file_size: amount,
  mime_type: text,
  compliance_status: text,
  compliance_notes: text,
  valid_from: time,
  valid_until: time,
  ai_extraction: maybe(extraction),
  audits: listOf(z.looseObject({ context_type: text, context_id: text, audited_at: time, result: text, summary: text, details: anything })),
  linked_entities: listOf(z.looseObject({ entity_type: text, entity_id: text, linked_at: time })),
  created_at: time,
  created_by: text,
  updated_at: time,
});

/** A support document as it comes back; times in Unix milliseconds. */
export type SATDocument = z.output<typeof satDocument>;
