import { signedFiles } from '../../files/signedFiles.js';
import type { Handler } from '../../http/Call.js';
import { findRetention } from '../../retentions/findRetention.js';

/** `GET /retentions/:uuid/files` */
export const retentionFiles: Handler = (call) => signedFiles(call, findRetention(call));
