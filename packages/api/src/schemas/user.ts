import * as z from 'zod/mini';
import { address } from './address.js';
import { flag, listOf, maybe, presentText, text } from './answerFields.js';
import { reading, within } from './reading.js';
import { time } from './time.js';

const record = z.looseObject({
  id: presentText,
  email: text,
  name: text,
  first_name: text,
  last_name: text,
  firstName: text,
  lastName: text,
  phone: text,
  company_role: text,
  role: text,
  address: maybe(address),
  teams: listOf(z.looseObject({ team_id: text, team_name: text, role: text })),
  invitation_sent: flag,
  last_login: time,
  created_at: time,
});

/** A user of a billing account as it comes back; the older `firstName` and `lastName` are also under `first_name` and `last_name`. @source docs, cli, n8n */
export const user = reading('object', (value, issues) => {
  const found = within(record, value, issues);
  const { first_name = found?.firstName, last_name = found?.lastName } = found ?? {};
  return found && Object.assign<User, Partial<User>>(found, { ...(first_name && { first_name }), ...(last_name && { last_name }) });
});

/** A user of a billing account as it comes back; times in Unix milliseconds. */
export type User = z.output<typeof record>;
