/** A reason not to start that the person at the terminal can do something about; its message is all they need to read. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
}
