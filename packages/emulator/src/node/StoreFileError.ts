/** The store's file cannot be used; `reason` says why in one word, the message in a sentence. */
export class StoreFileError extends Error {
  override readonly name = 'StoreFileError';

  constructor(
    readonly reason: 'in-use' | 'not-a-store' | 'cannot-open',
    cause: unknown,
  ) {
    super(sentences[reason], { cause });
  }
}

const sentences = {
  'in-use':
    'The emulator data file is in use by another process. Stop the other emulator, or give this one a file of its own.',
  'not-a-store':
    'The emulator data file was not written by this version of the emulator. Choose another path, or delete the file to start over.',
  'cannot-open': 'The emulator data file cannot be opened. Check that its folder exists and can be written to.',
};
