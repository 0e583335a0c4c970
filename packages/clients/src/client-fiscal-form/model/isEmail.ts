/** Whether a text has the form of an address that mail can be sent to. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;<>()"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(text) && !text.includes('..');
}

/** The addresses in a text that was typed or pasted: separated by spaces, commas, semicolons or lines, with or without "Name <…>". */
export function emailsIn(text: string): readonly string[] {
  const bracketed = [...text.matchAll(/<([^<>]+)>/g)].map(([, inside = '']) => inside.trim());
  if (bracketed.length > 0) return bracketed;
  return text.split(/[\s,;]+/).filter((part) => part !== '').map((part) => part.replace(/^mailto:/i, ''));
}
