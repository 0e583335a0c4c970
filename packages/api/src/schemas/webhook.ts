import * as z from 'zod/mini';
import { anything, listOf, presentText, text } from './answerFields.js';
import { time } from './time.js';

/** A webhook as it comes back; a proxy keeps headers and signing secrets to itself. @source docs, cli */
export const webhook = z.looseObject({
  id: presentText,
  url: text,
  events: listOf(presentText),
  status: text,
  description: text,
  version: text,
  type: text,
  /** 64 hexadecimal digits of what is saved; to send back as `expected_revision`. */
  revision: text,
  signing: anything,
  owner: text,
  created_at: time,
});

/** A webhook as it comes back; `created_at` in Unix milliseconds. */
export type Webhook = z.output<typeof webhook>;
