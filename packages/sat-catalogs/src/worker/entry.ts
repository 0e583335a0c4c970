import { type CatalogPort } from './CatalogPort.js';
import { serveCatalog } from './serveCatalog.js';

// The script of a worker: inside one, the global object is the port to whoever started it.
serveCatalog(globalThis as unknown as CatalogPort);
