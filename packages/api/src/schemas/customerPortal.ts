import * as z from 'zod/mini';
import { presentText } from './answerFields.js';
import { typed } from './inputFields.js';
import { reading, within } from './reading.js';
import { time } from './time.js';

const fields = z.strictObject({ id: typed, email: typed });

/** Whose portal to open: a client by id or by e-mail. */
export type CustomerPortalInput = { id: string; email?: undefined } | { id?: undefined; email: string };

/** Whose portal to open: exactly one of the two names. @source cli, n8n */
export const customerPortalInput = reading<CustomerPortalInput, CustomerPortalInput>('id or email', (value, issues) => {
  const found = within(fields, value, issues);
  return found && (found.id === undefined) !== (found.email === undefined) ? value : undefined;
});

/** Where a client finds their receipts, invoices and payments, for about five days. @source cli */
export const customerPortal = z.looseObject({ url: presentText, expires_at: time });

/** The address of a client's portal; whoever has it sees what the client sees. `expires_at` in Unix milliseconds. */
export type CustomerPortal = z.output<typeof customerPortal>;
