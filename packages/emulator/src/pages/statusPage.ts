import { assertThisMachine } from '../control/assertThisMachine.js';
import { deliveriesOf } from '../control/deliveriesOf.js';
import { fileUrl } from '../files/fileUrl.js';
import type { Surroundings } from '../http/Surroundings.js';
import { documentName } from '../invoices/documentName.js';
import { issuedCollections } from '../invoices/issuedCollection.js';
import { statusOf } from '../invoices/statusOf.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { paymentStatus } from '../payments/paymentStatus.js';
import { payUrl } from '../payments/payUrl.js';
import { receiptStatus } from '../receipts/receiptStatus.js';
import { receiptUrl } from '../receipts/receiptUrl.js';
import type { Collection } from '../store/Collection.js';
import { everyPartition } from '../store/everyPartition.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { moneyText } from '../text/moneyText.js';
import { escapeXml } from '../xml/element.js';
import { htmlPage } from './htmlPage.js';
import { allMails } from './mailPage.js';
import { recordTable } from './recordTable.js';

/** Rows in each table. */
const most = 15;

/** `/`: what the emulator holds, the newest first. */
export function statusPage(url: URL, { database, clock, faults }: Surroundings): Response {
  assertThisMachine(url);
  const now = clock.now();
  const partitions = everyPartition(database);
  const newest = <Document extends { created_at: number }>(...collections: Collection<Document>[]): Document[] =>
    collections
      .flatMap((collection) => partitions.flatMap((partition) => firstOf(collection, partition)))
      .sort((a, b) => b.created_at - a.created_at)
      .slice(0, most);

  const content = [
    `<p class="muted">Reloj ${timeText(now)} · latencia ${faults.latency} ms · errores ${Math.round(faults.errorRate * 100)} % · sobre ${faults.envelope}</p>`,
    table('Pagos', ['Pago', 'Estado', 'Total', 'Creado'], newest(database.payments).map((payment) => [link(payUrl('', payment.id), payment.id), paymentStatus(payment, now), totalText(payment), timeText(payment.created_at)])),
    table('Recibos', ['Recibo', 'Estado', 'Total', 'Creado'], newest(database.receipts).map((receipt) => [link(receiptUrl('', receipt.id), receipt.id), receiptStatus(receipt, now), totalText(receipt), timeText(receipt.created_at)])),
    table('Facturas', ['Factura', 'Estado', 'Receptor', 'Timbrada'], newest(...issuedCollections(database)).map((invoice) => [link(fileUrl('', invoice, 'pdf'), documentName(invoice.document)), statusOf(invoice, now) === 'valid' ? 'vigente' : 'cancelada', escapeXml(invoice.document.receiver.legal_name), timeText(invoice.created_at)])),
    table('Correos', ['Asunto', 'Para', 'Enviado'], allMails(database).slice(0, most).map((mail) => [link(`/mail/${mail.id}`, mail.subject), escapeXml(mail.to.join(', ')), timeText(mail.created_at)])),
    table('Webhooks', ['Evento', 'Estado', 'Intentos', 'Dirección'], deliveriesOf(database).slice(0, most).map(({ event, status, attempts, url: address }) => [event.type, status, String(attempts.length), escapeXml(address)])),
  ].join('\n');
  return htmlPage('Emulador de gigstack', content);
}

function firstOf<Document>(collection: Collection<Document>, partition: string): Document[] {
  const found: Document[] = [];
  for (const { document } of collection.scan({ partition, orderBy: 'createdAt', direction: 'desc' })) {
    if (found.push(document) === most) break;
  }
  return found;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = head.map((name) => ({ name }));
  return `<h2>${title}</h2>${rows.length === 0 ? '<p class="muted">Todavía no hay.</p>' : recordTable(names, rows)}`;
}

function totalText(sale: Parameters<typeof totalsOf>[0]): string {
  const { total, currency } = totalsOf(sale);
  return moneyText(total, currency);
}

function link(href: string, text: string): string {
  return `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
}

function timeText(milliseconds: number): string {
  return mexicoCityTime(milliseconds).slice(0, 16).replace('T', ' ');
}
