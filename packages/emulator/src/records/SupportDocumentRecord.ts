/** What a support document is about. */
export type SupportedKind = 'client' | 'invoice' | 'payment';

/** A file that proves something about a client, an invoice or a payment; its bytes are kept apart. `created_at` in milliseconds. */
export interface SupportDocumentRecord {
  id: string;
  entity: { type: SupportedKind; id: string };
  document_type: string;
  name: string;
  description: string | null;
  file_name: string;
  /** Bytes. */
  file_size: number;
  mime_type: string;
  /** Opens the file without a key. */
  signature: string;
  created_at: number;
}
