export { createEmulator } from './createEmulator.js';
export type { Emulator, EmulatorOptions } from './createEmulator.js';
export { emulatorKey } from './auth/emulatorKey.js';
export type { Failure, Faults } from './faults/createFaults.js';
export { memoryStore } from './store/memoryStore.js';
export type { IndexEntry, ScanOptions, Store, StoredDocument } from './store/Store.js';
export { seedClients } from './seeds/seedClients.js';
export { seedTeams } from './seeds/seedTeams.js';
