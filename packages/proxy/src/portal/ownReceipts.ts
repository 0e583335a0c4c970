import { receipts } from '@gigstack-ui/api';
import { askApi } from './askApi.js';
import { readOwn } from './ownRecord.js';
import type { PortalHandler } from './PortalCall.js';
import { readAnswer } from './readAnswer.js';
import { recordAnswer } from './recordAnswer.js';
import { show, shown } from './shown.js';

/**
 * Makes the invoice of one receipt, for the client of the token and nobody else: what the page sends as a body is not read. The ownership is
 * checked first, and the stamp is asked for once: an answer that is lost is for the page to look up, never to repeat.
 */
export const stampOwnReceipt: PortalHandler = async (call) => {
  const { id = '' } = call.params;
  await readOwn(call, receipts.get, { id });
  const read = await readAnswer(await askApi(call, receipts.stamp, { params: { id }, body: { stamp_to: 'client' } }), call);
  if ('refused' in read) return read.refused;
  return recordAnswer({ message: 'ok', data: show(read.body.data ?? {}, shown.stamped) });
};
