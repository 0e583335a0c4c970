/** A word with one slip of each kind at each place but the first letter: swapped, missing, doubled, wrong. */
export function slipsOf(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => index + 1).flatMap((at) => [
    ...(at + 1 < word.length && word[at] !== word[at + 1] ? [word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)] : []),
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}x${word.slice(at)}`,
    `${word.slice(0, at)}x${word.slice(at + 1)}`,
  ]);
}
