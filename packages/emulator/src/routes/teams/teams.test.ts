import { describe, expect, it } from 'vitest';
import { emulatorKey } from '../../auth/emulatorKey.js';
import { sampleCertificate, sampleKey } from '../../certificates/sampleCertificate.js';
import { seedTeams } from '../../seeds/seedTeams.js';
import { seedUsers } from '../../seeds/seedUsers.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleDraft } from '../../testing/sampleDraft.js';

const own = `/teams/${seedTeams.papeleria}`;
const other = `/teams/${seedTeams.estudio}`;
/** The key of a team without Connect: one that was made a moment ago. */
async function alone() {
  const { call } = createCaller();
  const { record } = await call('POST', '/teams', { brand: { alias: 'Nueva' } });
  const id = String(record['id']);
  return { id, call: (method: string, path: string, body?: object) => call(method, path, body, { authorization: `Bearer ${emulatorKey({ team: id })}` }) };
}

describe('GET /teams/:id', () => {
  it.each([seedTeams.papeleria, seedTeams.estudio])('answers %s without what is internal', async (id) => {
    const { status, record } = await createCaller().call('GET', `/teams/${id}`);
    expect(status).toBe(200);
    expect(record).toMatchObject({ id, sat: { completed: true } });
    expect(record).not.toHaveProperty('billing_account');
    expect(Number((record['sat'] as { csd_expires_at: number }).csd_expires_at)).toBeLessThan(1e12);
  });

  it('answers 404 for a team that is not there', async () => {
    expect((await createCaller().call('GET', '/teams/team_nobody')).status).toBe(404);
  });
});

describe('a team', () => {
  it('is made with members, renamed, connected, and goes thirty days after it is deleted', async () => {
    const now = Date.UTC(2026, 10, 24);
    const { call } = createCaller({ now: () => now });
    const made = await call('POST', '/teams', { brand: { alias: 'Sucursal' }, tax_id: 'EKU9003173C9', add_members: [{ id: seedUsers.noemi, role: 'viewer' }], add_master_team_members: true });
    expect([made.status, made.record]).toMatchObject([201, { legal_name: 'ESCUELA KEMPER URGATE', sat: { completed: false }, brand: { alias: 'Sucursal' } }]);
    const path = `/teams/${String(made.record['id'])}`;
    expect((await call('GET', `${path}/members`)).records.map(({ id, role }) => [id, role])).toEqual([[seedUsers.julia, 'admin'], [seedUsers.mateo, 'editor'], [seedUsers.noemi, 'viewer']]);
    expect((await call('PUT', path, { brand: { alias: 'Norte', logo: null }, address: { zip: '64000', country: 'MEX' } })).record).toMatchObject({ brand: { alias: 'Norte', primary_color: '#111827' }, address: { zip: '64000' } });

    const form = new FormData();
    form.set('cert', new File([Uint8Array.from(sampleCertificate({ rfc: 'EKU9003173C9' }))], 'a.cer'));
    form.set('key', new File([Uint8Array.from(sampleKey())], 'a.key'));
    form.set('keyPass', '12345678a');
    expect((await call('POST', `${path}/sat-connection`, form)).record['sat']).toMatchObject({ completed: true });
    const fiel = btoa(String.fromCharCode(...sampleKey()));
    expect((await call('POST', `${path}/manifest/sign`, { key: fiel, cert: 'bm8=', password: 'x' })).error).toMatchObject({ code: 'invalid_file_format', details: ['cert: must be a certificate file in base64'] });
    expect((await call('POST', `${path}/manifest/sign`, { key: fiel, cert: fiel, password: 'x' })).record).toMatchObject({ signed: true });

    expect((await call('DELETE', path)).record).toMatchObject({ deleted: false, deletes_at: now / 1000 + 30 * 86_400 });
    expect((await call('DELETE', own)).error.code).toBe('operation_not_allowed');
  });

  it('of a key without Connect sees itself alone, and makes no other', async () => {
    const { id, call } = await alone();
    expect((await call('GET', '/teams')).records.map((team) => team['id'])).toEqual([id]);
    for (const path of ['', '/settings', '/series', '/members']) expect((await call('GET', `${own}${path}`)).status).toBe(404);
    expect([(await call('POST', '/teams', { brand: { alias: 'Otra' } })).status, (await call('GET', '/users')).records]).toEqual([403, []]);
  });

  it('says what it is connected to', async () => {
    const { call } = createCaller();
    expect((await call('GET', '/teams/integrations')).record).toEqual({ stripe: true });
    expect((await call('GET', `/teams/integrations?team=${seedTeams.estudio}`)).record).toEqual({ stripe: false });
  });
});

describe('settings', () => {
  it('keep what is left out, clear what is null, replace lists, and take no field nobody knows', async () => {
    const { call } = createCaller();
    const sent = { use: null, pdf_language: 'en', emails: { invoices_bcc: ['a@b.example'] }, payment_reminders: { enabled: true, days: 3 }, email_templates: { invoices: { es: { subject: 'Tu factura' } } } };
    const { status, record } = await call('PUT', `${own}/settings`, sent);
    expect([status, record]).toMatchObject([200, { pdf_language: 'en', product_key: '44121701', default_series: { income: { serie: 'A' } }, payment_reminders: { enabled: true, days: 3 } }]);
    expect(record).not.toHaveProperty('use');
    await call('PUT', `${own}/settings`, { emails: { avoid_invoice_emails: true } });
    expect((await call('GET', `${own}/settings`)).record['emails']).toEqual({ invoices_bcc: ['a@b.example'], avoid_invoice_emails: true });
    expect((await call('GET', `${own}/email-templates`)).record).toEqual({ invoices: { es: { subject: 'Tu factura' } } });
    expect((await call('GET', `${other}/settings`)).record).toMatchObject({ use: 'G03', default_series: { income: { serie: 'F' } } });
  });

  it.each([
    [{ nonsense: true }, 'nonsense'],
    [{ periodicity: 'year' }, 'periodicity'],
    [{ limit_days_to_pay: -1 }, 'limit_days_to_pay'],
    [{ emails: { invoices_bcc: 'a@b.example' } }, 'emails.invoices_bcc: must be an array'],
    [{ default_series: { income: { serie: 'A|B' } } }, 'default_series.income.serie'],
  ])('refuse %j and stay as they were', async (wrong, detail) => {
    const { call } = createCaller();
    const before = await call('GET', `${own}/settings`);
    const { status, error } = await call('PUT', `${own}/settings`, wrong);
    expect([status, error.code, error.details?.join()]).toEqual([400, 'validation_failed', expect.stringContaining(detail)]);
    expect((await call('GET', `${own}/settings`)).record).toEqual(before.record);
  });
});

describe('series', () => {
  it('are declared, only go forward, and are what the next stamp takes', async () => {
    const { call } = createCaller();
    expect((await call('GET', `${own}/series`)).records).toEqual([
      { id: 'A', series: 'A', live: 1, test: 8 },
      { id: 'E', series: 'E', live: 1, test: 1 },
      { id: 'P', series: 'P', live: 1, test: 1 },
    ]);
    expect(await call('POST', `${own}/series`, { series: 'WEB', test: 100 })).toMatchObject({ status: 201, record: { series: 'WEB', live: 1, test: 100 } });
    expect((await call('POST', `${own}/series`, { series: 'WEB' })).status).toBe(409);
    expect((await call('PUT', `${own}/series/WEB`, { test: 99 })).error.details).toEqual(['test: the series has passed this folio']);
    expect((await call('PUT', `${own}/series/WEB`, { test: 500, live: 20 })).record).toMatchObject({ live: 20, test: 500 });
    const { record } = await call('POST', '/invoices/draft', { ...sampleDraft, series: 'WEB' });
    expect((await call('POST', `/invoices/draft/${String(record['id'])}/stamp`)).record).toMatchObject({ series: 'WEB', folio_number: 500 });
    expect((await call('GET', `${own}/series`)).records.find(({ id }) => id === 'WEB')).toMatchObject({ live: 20, test: 501 });
  });

  it.each([['POST', '', { series: 'A|B' }, 400], ['POST', '', {}, 400], ['PUT', '/A', { test: 0 }, 400], ['PUT', '/A', { test: '9' }, 400], ['PUT', '/ZZ', {}, 404]])('%s %s refuses %j', async (method, path, body, status) => {
    expect((await createCaller().call(method, `${own}/series${path}`, body)).status).toBe(status);
  });
});

describe('members', () => {
  it('join with a role, change it and their permissions by area, and leave by either way', async () => {
    const { call } = createCaller();
    expect((await call('POST', `${own}/add-member`, { id: seedUsers.noemi, role: 'viewer' })).record).toMatchObject({ name: 'Noemí Ortiz', role: 'viewer', permissions: {} });
    expect((await call('PATCH', `${own}/members/${seedUsers.noemi}`, { role: 'editor', permissions: { invoices: 'viewer' } })).record).toMatchObject({ role: 'editor', permissions: { invoices: 'viewer' } });
    expect((await call('PATCH', `${own}/members/${seedUsers.noemi}`, { permissions: { payments: 'none' } })).record).toMatchObject({ role: 'editor', permissions: { invoices: 'viewer', payments: 'none' } });
    expect((await call('GET', `/users/${seedUsers.noemi}`)).record['teams']).toMatchObject([{ team_id: seedTeams.papeleria, role: 'editor' }]);
    expect((await call('DELETE', `${own}/members/${seedUsers.noemi}`)).record).toEqual({ id: seedUsers.noemi, removed: true });
    expect((await call('POST', `${own}/remove-member`, { id: seedUsers.mateo })).status).toBe(200);
    expect((await call('GET', `${own}/members`)).records.map(({ id }) => id)).toEqual([seedUsers.julia]);
  });

  it.each([
    ['POST', '/add-member', { id: 'user_nobody', role: 'viewer' }, 400],
    ['POST', '/add-member', { id: seedUsers.noemi, role: 'owner' }, 400],
    ['POST', '/remove-member', {}, 400],
    ['PATCH', `/members/${seedUsers.noemi}`, { role: 'viewer' }, 404],
    ['DELETE', `/members/${seedUsers.noemi}`, undefined, 404],
  ])('%s %s refuses %j', async (method, path, body, status) => {
    expect((await createCaller().call(method, `${own}${path}`, body)).status).toBe(status);
  });
});
