import * as z from 'zod/mini';
import { requiredText } from './inputFields.js';

/** Who is sent an e-mail to choose a new password. @source docs, n8n */
export const passwordResetInput = z.strictObject({ email: requiredText });

/** Who is sent an e-mail to choose a new password. */
export type PasswordResetInput = z.input<typeof passwordResetInput>;
