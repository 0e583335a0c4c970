/** True for a value that stays one path segment once encoded: URL parsers resolve `.` and `..` even when percent-encoded. */
export function isPathParam(value: string): boolean {
  return value !== '' && value !== '.' && value !== '..' && !/[/\\\p{Cc}]/u.test(value);
}
