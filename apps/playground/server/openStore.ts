import { rmSync } from 'node:fs';
import { sqliteStore, StoreFileError } from '@gigstack-ui/emulator/node';

type Store = ReturnType<typeof sqliteStore>;

/** Opens the emulator's file, after removing it when told to start over; a file that another process uses is left alone. */
export function openStore(file: string, reset: boolean): Store {
  if (reset) {
    refuseInUse(file);
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
  }
  return sqliteStore(file);
}

function refuseInUse(file: string): void {
  try {
    sqliteStore(file).close();
  } catch (error) {
    if (error instanceof StoreFileError && error.reason === 'in-use') throw error;
    // Any other trouble with the file is what starting over is for.
  }
}
