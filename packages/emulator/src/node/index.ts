export { sqliteStore } from './sqliteStore.js';
export type { SqliteStoreOptions } from './sqliteStore.js';
export { StoreFileError } from './StoreFileError.js';
