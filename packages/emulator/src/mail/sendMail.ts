import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import type { MailRecord } from '../records/MailRecord.js';

/** Keeps a letter in the place of sending it. */
export function sendMail({ database, partition, now }: Context, mail: Omit<MailRecord, 'id' | 'created_at'>): MailRecord {
  const record = { id: `mail_${randomId(20)}`, ...mail, created_at: now };
  database.mails.put(partition, record);
  return record;
}
