import * as z from 'zod/mini';
import { requiredText } from './inputFields.js';

/** The e.firma that signs the agreement with the certifier: private key and certificate in base64, and the password. Used once, kept nowhere. @source cli, docs */
export const manifestInput = z.strictObject({ key: requiredText, cert: requiredText, password: requiredText });

/** The e.firma that signs the agreement with the certifier. */
export type ManifestInput = z.input<typeof manifestInput>;
