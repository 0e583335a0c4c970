import { describe, expect, it } from 'vitest';
import { sampleCertificate, sampleKey } from '../certificates/sampleCertificate.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { createCaller } from '../testing/createCaller.js';
import { openPage } from '../testing/openPage.js';
import { sampleSale, sampleSaleWithoutRfc } from '../testing/sampleSale.js';

async function asked(more: object = {}) {
  const { call, emulator } = createCaller();
  const { record } = await call('POST', '/payments/request', { ...sampleSale, allowed_payment_methods: ['card', 'bank', 'oxxo'], automation_type: 'pue_invoice', ...more });
  const address = String(record['short_url']);
  return {
    emulator,
    call,
    open: () => openPage(emulator, address),
    press: (fields: Record<string, string>) => openPage(emulator, address, fields),
    payment: async () => (await call('GET', `/payments/${String(record['id'])}`)).record,
  };
}

describe('the pay page', () => {
  it('shows what is paid and how, in two languages, under a policy that allows no script', async () => {
    const { open, emulator, payment } = await asked();
    const { status, html, csp } = await open();
    expect(status).toBe(200);
    expect(html).toContain('<html lang="es-MX">');
    for (const text of ['Paga a Papelería El Faro', '>$200.00<', '$232.00 MXN', 'Pagar con tarjeta', 'Ver CLABE', 'Generar ficha de OXXO']) expect(html).toContain(text);
    expect(csp).toMatch(/^default-src 'none'; style-src 'nonce-\w+'; form-action 'self'/);
    expect(html).not.toMatch(/<script|style="|javascript:/);
    const english = await openPage(emulator, `${String((await payment())['short_url'])}?lang=en`);
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain('Pay by card');
  });

  it('approves a card: paid, invoiced as a card, and nothing more to press', async () => {
    const { press, payment, call } = await asked();
    expect((await press({ method: 'card', action: 'approve' })).html).toContain('Pago recibido');
    const paid = await payment();
    expect(paid).toMatchObject({ status: 'succeeded', payment_form: '04', payment_processor: 'stripe' });
    expect((await call('GET', `/invoices/income/${(paid['invoices'] as string[])[0]}`)).record['payment_form']).toBe('04');
    await press({ method: 'card', action: 'approve' });
    expect((await payment())['invoices']).toHaveLength(1);
  });

  it('declines a card, which may be tried again', async () => {
    const { press, payment } = await asked();
    expect((await press({ method: 'card', action: 'decline' })).html).toContain('El banco rechazó la tarjeta');
    expect(await payment()).toMatchObject({ status: 'failed', last_error: { code: 'card_declined' } });
    await press({ method: 'card', action: 'approve' });
    expect(await payment()).toMatchObject({ status: 'succeeded', last_error: null });
  });

  it.each([['bank', '03', 'CLABE'], ['oxxo', '01', 'OXXO']])('waits for %s until the money is there', async (method, form, words) => {
    const { press, payment } = await asked();
    const { html } = await press({ method, action: 'start' });
    expect(html).toMatch(/Referencia de prueba: 000\d{15}/);
    expect(html).toContain(words);
    expect((await payment())['status']).toBe('pending');
    await press({ method, action: 'approve' });
    expect(await payment()).toMatchObject({ status: 'succeeded', payment_form: form });
  });

  it('expires, and no button of an old page revives it', async () => {
    const { press, payment } = await asked();
    expect((await press({ action: 'expire' })).html).toContain('Esta liga expiró');
    await press({ method: 'card', action: 'approve' });
    expect(await payment()).toMatchObject({ status: 'canceled', cancellation_reason: 'expired', invoices: [] });
  });

  it('takes no way that was not offered, and no address that leads nowhere', async () => {
    const { press, payment, emulator } = await asked({ allowed_payment_methods: ['bank'] });
    await press({ method: 'card', action: 'approve' });
    expect((await payment())['status']).toBe('requires_payment_method');
    expect((await openPage(emulator, '/p/nothing')).status).toBe(404);
  });

  it('shows what people wrote as text', async () => {
    const { open } = await asked({ items: [{ ...sampleSale.items[0], description: '<img src=x onerror=alert(1)>' }] });
    const { html } = await open();
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });
});

describe('the self-invoice page', () => {
  const fiscal = { tax_id: 'cacx7605101p8', legal_name: 'Xochilt Casas Chavez', tax_system: '612', zip: '36257', use: 'G03', email: 'ana@cliente.example' };

  async function receipt() {
    const { call, emulator } = createCaller();
    const { record } = await call('POST', '/payments/register', { ...sampleSaleWithoutRfc, payment_form: '04' });
    const read = async () => (await call('GET', `/receipts/${String(record['receipt_id'])}`)).record;
    return { call, emulator, read, url: String((await read())['url']) };
  }

  it('makes the invoice of who fills it in, once, and sends it', async () => {
    const { emulator, url, read } = await receipt();
    expect((await openPage(emulator, url)).html).toContain('Obtén tu factura');
    expect((await openPage(emulator, url, fiscal)).html).toContain('Tu factura está lista.');
    const invoiced = await read();
    expect(invoiced).toMatchObject({ status: 'invoiced', client: { tax_id: 'CACX7605101P8' } });
    await openPage(emulator, url, fiscal);
    expect((await read())['invoice_id']).toBe(invoiced['invoice_id']);
    expect((await openPage(emulator, '/mail')).html).toContain('ana@cliente.example');
  });

  it('tells what the SAT does not accept and keeps what was written', async () => {
    const { emulator, url, read } = await receipt();
    const { status, html } = await openPage(emulator, url, { ...fiscal, zip: '01000' });
    expect(status).toBe(422);
    expect(html).toContain('CFDI40148');
    expect(html).toContain('value="01000"');
    expect((await read())['status']).toBe('pending');
  });

  it('closes in time, and opens again when the receipt is reopened', async () => {
    const { emulator, url, read, call } = await receipt();
    emulator.clock.advance(31 * 86_400_000);
    expect((await openPage(emulator, url, fiscal)).html).toContain('El plazo para facturar este recibo terminó');
    const path = `/receipts/${String((await read())['id'])}`;
    expect((await call('POST', `${path}/stamp`)).status).toBe(400);
    expect((await call('POST', `${path}/reopen`, { reason: 'Lo pidió' })).record['status']).toBe('pending');
    expect((await openPage(emulator, `${url}&lang=en`, fiscal)).html).toContain('Your invoice is ready.');
    expect((await call('POST', `${path}/reopen`)).status).toBe(409);
  });
});

describe('the onboarding page', () => {
  it('connects a certificate, and only the last address opens it', async () => {
    const { call, emulator } = createCaller();
    const { record } = await call('POST', '/teams', { brand: { alias: 'Nueva' }, tax_id: 'JES900109Q90', generate_onboarding_url: true });
    const second = await call('GET', `/teams/${String(record['id'])}/onboarding-url`);
    expect((await openPage(emulator, String(record['onboarding_url']))).status).toBe(404);
    const url = String(second.record['onboarding_url']);
    expect((await openPage(emulator, url)).html).toContain('Conecta el certificado de Nueva');
    const send = async (rfc: string) => {
      const form = new FormData();
      form.set('cert', new File([Uint8Array.from(sampleCertificate({ rfc }))], 'a.cer'));
      form.set('key', new File([Uint8Array.from(sampleKey())], 'a.key'));
      form.set('keyPass', '12345678a');
      return (await emulator.fetch(new Request(url, { method: 'POST', body: form }))).text();
    };
    expect(await send('EKU9003173C9')).toContain('belongs to another RFC');
    expect(await send('JES900109Q90')).toContain('ya puede facturar');
    expect((await call('GET', `/teams/${String(record['id'])}`)).record['sat']).toMatchObject({ completed: true });
  });
});

describe('the status page', () => {
  it('shows what there is, to this machine only', async () => {
    const { emulator, call } = await asked({ send_email: true });
    await call('POST', '/webhooks', { url: 'http://127.0.0.1:9/', events: ['payment.created'] });
    const { html } = await openPage(emulator, '/');
    for (const text of ['Pagos', '$232.00 MXN', 'UNIVERSIDAD ROBOTICA ESPAÑOLA', 'te pide un pago', 'Reloj']) expect(html).toContain(text);
    expect((await openPage(emulator, 'http://emulator.example/')).status).toBe(403);
    expect((await call('GET', `/payments?team=${seedTeams.estudio}`)).body.total_results).toBe(0);
  });
});
