import { cancellationState } from '../cancellation/cancellationState.js';
import { saveCancellation } from '../cancellation/cancelInvoice.js';
import type { Surroundings } from '../http/Surroundings.js';
import { documentName } from '../invoices/documentName.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { moneyText } from '../text/moneyText.js';
import { escapeXml } from '../xml/element.js';
import { contextOf } from './contextOf.js';
import { htmlPage } from './htmlPage.js';
import { missingPage } from './missingPage.js';

const outcomes = {
  none: 'Nadie ha pedido cancelar esta factura.',
  not_required: 'La factura se canceló sin necesidad de tu respuesta.',
  accepted: 'Aceptaste: la factura está cancelada.',
  expired: 'Pasaron tres días hábiles sin respuesta: la factura está cancelada.',
  rejected: 'Rechazaste: la factura sigue vigente.',
} as const;

/** `/acceptance/:uuid`: where the receiver of an invoice accepts or rejects its cancellation, in the place of the SAT's mailbox. */
export async function acceptancePage(request: Request, url: URL, surroundings: Surroundings): Promise<Response> {
  const { database } = surroundings;
  const id = url.pathname.slice('/acceptance/'.length);
  const answer = request.method === 'POST' ? (await request.formData().catch(() => undefined))?.get('answer') : undefined;
  return database.transaction(() => {
    const found = database.invoices.locate(id);
    if (!found || found.document.signature !== url.searchParams.get('signature')) return missingPage();
    const context = contextOf(found.partition, url, surroundings);
    const { cancellation } = found.document;
    const isPending = cancellation && cancellationState(cancellation, context.now) === 'pending';
    if (!isPending || (answer !== 'accept' && answer !== 'reject')) return pageOf(found.document, context.now);
    return pageOf(saveCancellation(found.document, { ...cancellation, answer: { accepted: answer === 'accept', at: context.now } }, context), context.now);
  });
}

function pageOf(invoice: InvoiceRecord, now: number): Response {
  const { document, cancellation } = invoice;
  const state = cancellationState(cancellation, now);
  const facts = `<p>${escapeXml(document.issuer.legal_name)} · ${escapeXml(documentName(document))} · ${moneyText(document.totals.total, document.currency)}</p><p class="muted">${invoice.id}</p>`;
  if (state !== 'pending') return htmlPage('Cancelación', `${facts}<p role="status">${outcomes[state]}</p>`);
  return htmlPage(
    '¿Aceptas cancelar esta factura?',
    `${facts}<p>Si no respondes en tres días hábiles, se cancela.</p>
<form method="post"><button class="primary" name="answer" value="accept">Aceptar</button><button name="answer" value="reject">Rechazar</button></form>`,
  );
}
