/** A letter that the API would have sent; nobody receives it, and it can be read. `created_at` in milliseconds. */
export interface MailRecord {
  id: string;
  to: string[];
  subject: string;
  /** Paragraphs. */
  text: string[];
  /** Places the letter leads to, as paths on the emulator. */
  links: { label: string; path: string }[];
  /** Names of the files that go with it. */
  attachments: string[];
  created_at: number;
}
