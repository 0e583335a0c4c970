import * as z from 'zod/mini';
import { file } from './file.js';
import { requiredText } from './inputFields.js';

/** The Certificado de Sello Digital of an issuer: certificate, private key and its password. @source cli, docs */
export const csdInput = z.strictObject({ cert: file, key: file, keyPass: requiredText });

/** The Certificado de Sello Digital of an issuer. */
export type CsdInput = z.input<typeof csdInput>;
