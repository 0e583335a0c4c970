import { rmSync } from 'node:fs';
import { sqliteStore, StoreFileError } from '@gigstack-ui/emulator/node';
import { StartFailure } from './StartFailure.js';

type Store = ReturnType<typeof sqliteStore>;

/** Opens the emulator's file, after removing it when told to start over; a file that another process uses is left alone. */
export function openStore(file: string, reset: boolean): Store {
  try {
    if (reset) remove(file);
    return sqliteStore(file);
  } catch (error) {
    throw error instanceof StoreFileError ? new StartFailure(`${error.message} ${WAY_OUT[error.reason]}`) : error;
  }
}

const WAY_OUT = {
  'in-use': 'GIGSTACK_DATA names another file.',
  'cannot-open': 'GIGSTACK_DATA names another file.',
  'not-a-store': 'npm run demo -- --reset starts over.',
} as const;

function remove(file: string): void {
  try {
    sqliteStore(file).close();
  } catch (error) {
    // Any trouble but this one is what starting over is for.
    if (error instanceof StoreFileError && error.reason === 'in-use') throw error;
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}
