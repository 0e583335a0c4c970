/** Whether typed text computes something, rather than being one number with a sign in front. */
export function isArithmetic(text: string): boolean {
  return /^\s*=|[^\s(]\s*[-+−–*/×·÷]|[()]/.test(text);
}
