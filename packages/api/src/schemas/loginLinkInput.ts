import * as z from 'zod/mini';
import { requiredText } from './inputFields.js';

/** Who is signed in by the link. @source n8n */
export const loginLinkInput = z.strictObject({ user_id: requiredText });

/** Who is signed in by the link. */
export type LoginLinkInput = z.input<typeof loginLinkInput>;
