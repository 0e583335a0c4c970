import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findMirrored, resourceStatus } from '../../sat-mirror/mirrored.js';
import { presentSatInvoice } from '../../sat-mirror/presentSatInvoice.js';
import { notify } from '../../webhooks/notify.js';

/** `POST /invoices/sat/:uuid/retry-xml`: gets an XML that got stuck, for a credit; 422 when the provider rejects it, 502 while the SAT is not done. */
export const retrySatXml: Handler = (call) =>
  call.database.transaction(() => {
    const { failure, ...entry } = findMirrored(call);
    if (failure === 'rejected') throw new ApiFailure(422, 'cfdi_service_error', 'The provider rejected the download of this XML');
    if (failure === undefined) {
      if (resourceStatus(entry, call.now) === 'ready') return one('The XML is already here', { uuid: entry.uuid, credit_charged: false });
      throw new ApiFailure(502, 'external_service_error', 'The SAT has not prepared this XML yet; try again later');
    }
    const mended = { ...entry, ready_at: call.now };
    call.database.satInvoices.put(call.partition, mended);
    notify(call, 'sat.invoice.synced', presentSatInvoice(mended, call));
    return one('XML downloaded successfully', { uuid: entry.uuid, credit_charged: true });
  });
