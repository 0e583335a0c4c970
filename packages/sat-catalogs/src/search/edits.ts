const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Calls back with every text one slip away: a pair swapped, a letter missing, one too many, one wrong. Some come twice. */
export function forEachEdit(word: string, visit: (edited: string) => void): void {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rest = word.slice(at + 1);
    if (at < word.length) visit(before + rest);
    if (at + 1 < word.length) visit(before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    for (const letter of letters) {
      visit(before + letter + after);
      if (at < word.length) visit(before + letter + rest);
    }
  }
}
