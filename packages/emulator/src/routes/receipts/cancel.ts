import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { cancelReceipt as cancel } from '../../receipts/cancelReceipt.js';
import { findReceipt } from '../../receipts/findReceipt.js';

/** `DELETE /receipts/:id`: for good; one that became an invoice stays, and so does one that is canceled. */
export const cancelReceipt: Handler = (call) =>
  call.database.transaction(() => {
    const receipt = findReceipt(call);
    if (receipt.state !== 'pending') {
      throw new ApiFailure(409, 'resource_conflict', `This receipt is ${receipt.state} already`, [`status: ${receipt.state}`]);
    }
    const { id } = cancel(call, receipt);
    return one('Receipt canceled successfully', { id, status: 'canceled' });
  });
