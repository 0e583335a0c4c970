import type { Context } from '../http/Call.js';
import type { SupportDocumentRecord } from '../records/SupportDocumentRecord.js';

/** A support document as the API shows it, times in milliseconds. */
export function presentSupportDocument({ entity, signature, ...document }: SupportDocumentRecord, { origin, team }: Context) {
  const { id, created_at } = document;
  return {
    id,
    document_type: document.document_type,
    name: document.name,
    description: document.description,
    file_url: `${origin}/files/${id}?signature=${signature}`,
    file_name: document.file_name,
    file_size: document.file_size,
    mime_type: document.mime_type,
    compliance_status: 'pending_review',
    compliance_notes: null,
    valid_from: null,
    valid_until: null,
    ai_extraction: null,
    audits: [],
    linked_entities: [{ entity_type: entity.type, entity_id: entity.id, linked_at: created_at }],
    created_by: `user_${team.id}`,
    created_at,
    updated_at: created_at,
  };
}
