export { type CatalogPort } from './CatalogPort.js';
export { remoteCatalog, type RemoteCatalog } from './remoteCatalog.js';
export { serveCatalog } from './serveCatalog.js';
