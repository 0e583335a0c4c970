import { fileKindOf, type Endpoint } from '@gigstack-ui/api';
import { Refusal } from '../Refusal.js';

type Bytes = Uint8Array<ArrayBuffer>;
type Rules = NonNullable<Endpoint['upload']>['files'];

// The longest head of a part is a name and a file name; the first bytes tell what a file is.
const LONGEST_HEAD = 2048;
const ENOUGH = 12;
const LONGEST_TEXT = 10_000;
// As every browser writes it; what could be read in two ways is not read at all.
const NAME = /^\r\ncontent-disposition: form-data; name="([^"\r\n]*)"(?:; filename="[^"\r\n]*")?(?:; filename\*=[^;"\s]*)?(?:\r\ncontent-type: [^\r\n]*)?\r\n\r\n/i;

/** Reads a form as it flows by: chunks go in, and what is not a form of this route throws. */
export interface FormScanner {
  /** Throws a refusal as soon as what has been seen cannot be right. */
  take: (chunk: Bytes) => void;
  /** Throws when the form stopped before its end. */
  end: () => void;
}

/**
 * Checks a `multipart/form-data` body without keeping it: only parts the route has, each once, files by size and first bytes. A part called
 * `team` in a form can thus not reach the API either.
 */
export function formScanner(boundary: string, parts: ReadonlySet<string>, rules: Rules): FormScanner {
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  const seen = new Set<string>();
  // A form may open with its delimiter: as if a line had ended before it.
  let rest: Bytes = Uint8Array.from([13, 10]);
  let state: 'before' | 'head' | 'content' | 'after' = 'before';
  let name = '';
  let length = 0;
  let start: number[] = [];

  function take(chunk: Bytes): void {
    let bytes = joined(rest, chunk);
    for (;;) {
      if (state === 'after') return;
      if (state === 'head') {
        const head = new TextDecoder().decode(bytes.subarray(0, LONGEST_HEAD));
        if (head.startsWith('--')) {
          state = 'after';
          continue;
        }
        const at = indexOf(bytes, BLANK_LINE, 0);
        if (at < 0) {
          if (bytes.length > LONGEST_HEAD) throw malformed();
          break;
        }
        open(head);
        bytes = bytes.subarray(at + BLANK_LINE.length);
        state = 'content';
        continue;
      }
      const at = indexOf(bytes, delimiter, 0);
      const content = at < 0 ? bytes.subarray(0, Math.max(0, bytes.length - delimiter.length)) : bytes.subarray(0, at);
      if (state === 'content') see(content);
      bytes = bytes.subarray(content.length);
      if (at < 0) break;
      if (state === 'content') close();
      bytes = bytes.subarray(delimiter.length);
      state = 'head';
    }
    rest = bytes.slice();
  }

  function open(head: string): void {
    name = NAME.exec(head)?.[1] ?? '';
    if (!parts.has(name) || seen.has(name)) throw malformed();
    seen.add(name);
    length = 0;
    start = [];
  }

  function see(content: Bytes): void {
    length += content.length;
    const rule = rules[name];
    if (length > (rule?.maxBytes ?? LONGEST_TEXT)) throw new Refusal(413, 'body_too_large', 'A part of the upload is larger than this route takes.');
    if (start.length < ENOUGH) start.push(...content.subarray(0, ENOUGH - start.length));
    if (start.length === ENOUGH) check();
  }

  function close(): void {
    if (start.length < ENOUGH) check();
  }

  function check(): void {
    const rule = rules[name];
    const kind = rule && fileKindOf(Uint8Array.from(start));
    if (rule && (kind === undefined || !rule.kinds.includes(kind))) throw new Refusal(400, 'invalid_file_format', `The file is not what this route takes: ${rule.kinds.join(', ')}.`);
  }

  return {
    take,
    end() {
      if (state !== 'after' || Object.keys(rules).some((file) => !seen.has(file))) throw malformed();
    },
  };
}

const BLANK_LINE = Uint8Array.from([13, 10, 13, 10]);

function malformed(): Refusal {
  return new Refusal(400, 'invalid_request_body', 'The form has parts this route does not take, lacks its file, or is broken.');
}

function joined(first: Bytes, second: Bytes): Bytes {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function indexOf(bytes: Bytes, wanted: Bytes, from: number): number {
  for (let at = bytes.indexOf(13, from); at >= 0; at = bytes.indexOf(13, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
