export { adapterChecks, type AdapterCheck } from './adapterChecks.js';
