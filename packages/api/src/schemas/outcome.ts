import * as z from 'zod/mini';
import { text } from './answerFields.js';
import { spelled } from './spelled.js';

/** What the API says after a change whose answer nobody documents: often nothing, so read the record again. @source docs show an empty object; the fields are inferred */
export const outcome = z.looseObject({ id: text, uuid: text, status: spelled({ cancelled: 'canceled' }), cancellation_status: text });

/** What the API says after a change whose answer nobody documents. */
export type Outcome = z.output<typeof outcome>;
