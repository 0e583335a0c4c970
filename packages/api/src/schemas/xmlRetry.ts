import * as z from 'zod/mini';
import { flag, text } from './answerFields.js';

/** Whether asking the SAT again for an XML used up a credit. @source cli */
export const xmlRetry = z.looseObject({ credit_charged: flag, resource_status: text });

/** Whether asking the SAT again for an XML used up a credit. */
export type XmlRetry = z.output<typeof xmlRetry>;
