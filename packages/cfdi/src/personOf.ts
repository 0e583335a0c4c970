import { parseRfc, type Person } from './rfc/parseRfc.js';

/** The kind of person an RFC belongs to by its length, or undefined when the text is no RFC. Generic RFCs count as física (régimen 616). */
export function personOf(rfc: string): Person | undefined {
  const parsed = parseRfc(rfc);
  return parsed.valid ? parsed.person : undefined;
}
