import { assertThisMachine } from '../control/assertThisMachine.js';
import type { MailRecord } from '../records/MailRecord.js';
import type { Database } from '../store/Database.js';
import { everyPartition } from '../store/everyPartition.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { escapeXml } from '../xml/element.js';
import { htmlPage } from './htmlPage.js';
import { missingPage } from './missingPage.js';
import { recordTable } from './recordTable.js';

/** Letters shown in the list; older ones still open by their address. */
const most = 200;

/** `/mail`, the letters that would have been sent, and `/mail/:id`, one of them. */
export function mailPage(url: URL, database: Database): Response {
  assertThisMachine(url);
  const id = url.pathname.slice('/mail'.length).replace('/', '');
  if (id === '') return htmlPage('Correos', listOf(allMails(database)));
  const mail = database.mails.find(id);
  return mail ? htmlPage(mail.subject, letterOf(mail)) : missingPage();
}

/** Every letter, the newest first. */
export function allMails(database: Database): MailRecord[] {
  return everyPartition(database)
    .flatMap((partition) => [...database.mails.scan({ partition, orderBy: 'createdAt', direction: 'desc' })].map(({ document }) => document))
    .sort((a, b) => b.created_at - a.created_at)
    .slice(0, most);
}

function listOf(mails: readonly MailRecord[]): string {
  if (mails.length === 0) return '<p>Todavía no hay correos. Aquí aparecen los que gigstack enviaría.</p>';
  const rows = mails.map((mail) => [`<a href="/mail/${mail.id}">${escapeXml(mail.subject)}</a>`, escapeXml(mail.to.join(', ')), timeOf(mail)]);
  return recordTable([{ name: 'Asunto' }, { name: 'Para' }, { name: 'Enviado' }], rows);
}

function letterOf(mail: MailRecord): string {
  const links = mail.links.map(({ label, path }) => `<li><a href="${escapeXml(path)}">${escapeXml(label)}</a></li>`);
  return [
    `<p class="muted">Para ${escapeXml(mail.to.join(', ') || 'nadie: no hay correo del cliente')} · ${timeOf(mail)}</p>`,
    ...mail.text.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`),
    links.length > 0 ? `<ul>${links.join('')}</ul>` : '',
    mail.attachments.length > 0 ? `<p class="muted">Adjuntos: ${escapeXml(mail.attachments.join(', '))}</p>` : '',
    '<p><a href="/mail">Todos los correos</a></p>',
  ].join('\n');
}

function timeOf({ created_at }: MailRecord): string {
  return mexicoCityTime(created_at).replace('T', ' ');
}
