export { sqliteStore } from './sqliteStore.js';
export { StoreFileError } from './StoreFileError.js';
