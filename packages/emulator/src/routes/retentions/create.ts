import { referClient } from '../../drafts/referClient.js';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { issueRetention } from '../../retentions/issueRetention.js';
import { presentRetention } from '../../retentions/presentRetention.js';
import { retentionFields } from '../../retentions/retentionInput.js';

/** `POST /retentions`: stamps at once. */
export const createRetention: Handler = (call) => {
  const { client, ...fields } = checkInput(retentionFields, withoutNulls(call.body));
  return call.database.transaction(() => {
    const retention = issueRetention({ ...fields, ...(client && { client: referClient(client, call) }) }, call);
    return one('Retention created successfully', presentRetention(retention, call));
  });
};
