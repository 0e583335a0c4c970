import { findClient } from '../../clients/findClient.js';
import { presentClient } from '../../clients/presentClient.js';
import { saveClient } from '../../clients/saveClient.js';
import { clientFromCsf } from '../../csf/clientFromCsf.js';
import { readCsf } from '../../csf/readCsf.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { requireUpload } from '../../uploads/requireUpload.js';

const fiveMebibytes = 5 * 1_048_576;

/** `POST /clients/csf`: a client from a Constancia de Situación Fiscal, or with `client_id` what it says written over one. */
export const uploadCsf: Handler = async (call) => {
  const id = call.query.get('client_id') || undefined;
  if (id !== undefined) findClient(call, id);
  const { bytes } = requireUpload(call, 'file', { kinds: ['pdf'], maximum: fiveMebibytes });
  const data = await readCsf(bytes);
  return call.database.transaction(() => {
    // Read again: it may have gone while the PDF was being read.
    const existing = id === undefined ? undefined : findClient(call, id);
    const client = saveClient(call, existing, clientFromCsf(data, existing));
    const message = existing ? 'Client updated successfully' : 'Client created successfully';
    return one(message, presentClient(client, call), existing ? 200 : 201);
  });
};
