import { base64, fromBase64 } from '../encoding/base64.js';
import type { SupportDocumentRecord } from '../records/SupportDocumentRecord.js';
import { createCollection } from './Collection.js';
import type { Store } from './Store.js';

/** Support documents, their bytes apart so that a list does not read files. */
export interface SupportDocuments {
  put(partition: string, document: SupportDocumentRecord, bytes: Uint8Array): void;
  /** Those of one client, invoice or payment, the newest first. */
  of(partition: string, entity: SupportDocumentRecord['entity']): SupportDocumentRecord[];
  /** The document and its bytes in whatever partition: only for its signed address. */
  open(id: string): { document: SupportDocumentRecord; bytes: Uint8Array<ArrayBuffer> } | undefined;
}

/** The support documents of a store. */
export function createSupportDocuments(store: Store): SupportDocuments {
  const documents = createCollection<SupportDocumentRecord>(store, 'support_documents', ({ name }) => name);
  const files = 'support_files';
  return {
    put(partition, document, bytes) {
      documents.put(partition, document);
      store.put(files, { id: document.id, partition, createdAt: document.created_at, name: '' }, base64(bytes));
    },
    of: (partition, { type, id }) =>
      [...documents.scan({ partition, orderBy: 'createdAt', direction: 'desc' })]
        .map(({ document }) => document)
        .filter(({ entity }) => entity.type === type && entity.id === id),
    open(id) {
      const document = documents.find(id);
      const file = store.get(files, id);
      return document && file && { document, bytes: new Uint8Array(fromBase64(file.body as string) ?? []) };
    },
  };
}
