import { fileUrl } from '../files/fileUrl.js';
import type { Context } from '../http/Call.js';
import type { Surroundings } from '../http/Surroundings.js';
import { balanceOf } from '../invoices/balanceOf.js';
import { documentName } from '../invoices/documentName.js';
import { issuedCollections } from '../invoices/issuedCollection.js';
import { statusOf } from '../invoices/statusOf.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { hasExpired, isPayable } from '../payments/paymentStatus.js';
import { payUrl } from '../payments/payUrl.js';
import { openReceipts } from '../receipts/openReceipts.js';
import { receiptStatus } from '../receipts/receiptStatus.js';
import { receiptUrl } from '../receipts/receiptUrl.js';
import type { ClientRecord } from '../records/ClientRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { moneyText } from '../text/moneyText.js';
import { escapeXml } from '../xml/element.js';
import { contextOf } from './contextOf.js';
import { htmlPage } from './htmlPage.js';
import { missingPage } from './missingPage.js';
import { recordTable } from './recordTable.js';

/** `/portal/:token`: what a client finds behind the address of its portal, until it expires. */
export function portalPage(url: URL, surroundings: Surroundings): Response {
  const { database } = surroundings;
  const found = database.portals.locate(url.pathname.slice('/portal/'.length));
  if (!found) return missingPage();
  const context = contextOf(found.partition, url, surroundings);
  if (found.document.expires_at <= context.now) return missingPage('Este portal ya caducó. Pide una dirección nueva a quien te factura.');
  const client = database.clients.get(found.partition, found.document.client);
  return client ? htmlPage(`Documentos de ${client.name || client.legal_name || 'cliente'}`, contentOf(client, context)) : missingPage();
}

function contentOf(client: ClientRecord, context: Context): string {
  const rows = issuedCollections(context.database)
    .flatMap((collection) => [...collection.scan({ partition: context.partition, orderBy: 'createdAt', direction: 'desc' })])
    .map(({ document }) => document)
    .filter((invoice) => invoice.client === client.id)
    .sort((a, b) => b.created_at - a.created_at)
    .map((invoice) => rowOf(invoice, context));
  return `<p>${escapeXml(context.team.brand.alias)} · RFC ${escapeXml(client.tax_id ?? 'sin registrar')}</p>
<h2>Facturas</h2>
${rows.length === 0 ? '<p>Todavía no tienes facturas.</p>' : recordTable(columns, rows)}
${toDo('Por pagar', payableOf(client, context))}
${toDo('Por facturar', invoiceableOf(client, context))}`;
}

/** What waits for the client: an amount, and the page where it is done. */
interface Task {
  label: string;
  path: string;
}

function toDo(title: string, tasks: readonly Task[]): string {
  if (tasks.length === 0) return '';
  return `<h2>${title}</h2><ul>${tasks.map(({ label, path }) => `<li><a href="${escapeXml(path)}">${escapeXml(label)}</a></li>`).join('')}</ul>`;
}

function payableOf({ id }: ClientRecord, { database, partition, now }: Context): Task[] {
  return [...database.payments.scan({ partition, orderBy: 'createdAt', direction: 'desc' })]
    .map(({ document }) => document)
    .filter((payment) => payment.client === id && payment.allowed_payment_methods.length > 0 && isPayable(payment.state) && !hasExpired(payment, now))
    .map((payment) => ({ label: moneyText(totalsOf(payment).total, payment.currency), path: payUrl('', payment.id) }));
}

function invoiceableOf({ id }: ClientRecord, context: Context): Task[] {
  return openReceipts(context)
    .filter((receipt) => receipt.client === id && receiptStatus(receipt, context.now) === 'pending')
    .map((receipt) => ({ label: moneyText(totalsOf(receipt).total, receipt.currency), path: receiptUrl('', receipt.id) }));
}

const columns = [{ name: 'Documento' }, { name: 'Fecha' }, { name: 'Estado' }, { name: 'Total', isAmount: true }, { name: 'Por pagar', isAmount: true }, { name: 'Archivos' }];

function rowOf(invoice: InvoiceRecord, { now }: Context): string[] {
  const { document } = invoice;
  const total = document.payment ? moneyText(document.payment.summary.amount, document.payment.currency) : moneyText(document.totals.total, document.currency);
  const owed = balanceOf(invoice);
  return [
    escapeXml(documentName(document)),
    mexicoCityTime(invoice.created_at).slice(0, 10),
    statusOf(invoice, now) === 'valid' ? 'Vigente' : 'Cancelada',
    total,
    Number(owed) > 0 ? moneyText(owed) : '—',
    `<a href="${fileUrl('', invoice, 'pdf')}">PDF</a> <a href="${fileUrl('', invoice, 'xml')}">XML</a>`,
  ];
}
