import { describe, expect, it } from 'vitest';
import file from '../../test-data/cfdi_errors_es.json' with { type: 'json' };
import { satErrorTextsEn } from './en.js';
import { satErrors } from './satErrors.js';

describe('satErrors.explain', () => {
  it.each([...file.rows, ...file.pacRows].map((row) => [row.code, row] as const))('%s', (code, { field, fixBy, title, fix }) => {
    const expected = { code, path: field, fixBy, title, fix, certain: true };
    expect(satErrors.explain({ code })).toEqual(expected);
    expect(satErrors.explain({ code: code.toLowerCase() })).toEqual(expected);
    expect(satErrors.explain({ code: ` ${code} ` })).toEqual(expected);
    expect(satErrors.explain({ code: code.replace('CFDI', '') })).toEqual(expected);
    expect(satErrors.explain({ code: Number(code.replace('CFDI', '')) })).toEqual(expected);
    expect(satErrors.explain({ text: `${code} - algo que dice el proveedor` })).toEqual(expected);
  });

  it('knows the 128 codes of SAT and 11 of the providers', () => {
    expect([file.rows.length, file.pacRows.length]).toEqual([128, 11]);
  });

  it.each([
    ['El campo DomicilioFiscalReceptor no es válido', 'client.address.zip'],
    ['receiver TaxZip mismatch', 'client.address.zip'],
    ['El código postal no coincide', 'client.address.zip'],
    ['RegimenFiscalR inválido', 'client.tax_system'],
    ['UsoCFDI no permitido', 'use'],
    ['El Nombre del receptor no coincide', 'client.legal_name'],
    ['La razón social no coincide', 'client.legal_name'],
    ['No está en la lista de RFC inscritos', 'client.tax_id'],
    ['ClaveProdServ', 'items[].product_key'],
    ['ClaveUnidad', 'items[].unit_key'],
    ['FormaPago', 'payment_form'],
    ['MetodoPago', 'payment_method'],
    ['TipoCambio', 'exchange_rate'],
  ])('guesses from "%s"', (text, path) => {
    expect(satErrors.explain({ text })).toMatchObject({ path, certain: false });
  });

  it.each([
    ['legal_name_mismatch', 'CFDI40145'],
    ['tax_address_zip_mismatch', 'CFDI40148'],
    ['tax_id_not_found', 'CFDI40143'],
    ['tax_system_not_allowed_for_tax_id', 'CFDI40158'],
  ])('knows the alias %s', (alias, code) => {
    expect(satErrors.explain({ code: alias })).toMatchObject({ code, certain: true });
    expect(satErrors.explain({ code: 'invalid', text: `failed with ${alias.toUpperCase()}` })).toMatchObject({ code, certain: true });
  });

  it.each<[string, Parameters<typeof satErrors.explain>[0], string]>([
    ['a code inside a sentence', { text: 'Rechazado (CFDI40148): el domicilio…' }, 'CFDI40148'],
    ['a code with a dash', { text: 'Error CFDI-40161' }, 'CFDI40161'],
    ['the first code it knows', { text: 'CFDI99999, CFDI140224 y CFDI40148' }, 'CFDI140224'],
    ['digits at the start', { text: 'Error 40158: régimen' }, 'CFDI40158'],
    ['a provider code at the start', { text: '307 - Timbrado previo' }, '307'],
    ['the sentence when the code is the API’s own', { code: 'cfdi_service_error', text: 'CFDI40145 - Nombre' }, 'CFDI40145'],
    ['the code before the sentence', { code: 'CFDI40143', text: 'CFDI40145' }, 'CFDI40143'],
    ['a code that holds the sentence', { code: 'Error: CFDI40145' }, 'CFDI40145'],
    ['a certain code before a guess', { text: 'CFDI40165 ClaveProdServ' }, 'CFDI40165'],
  ])('takes %s', (_name, answer, code) => {
    expect(satErrors.explain(answer)).toMatchObject({ code, certain: true });
  });

  it.each<[string, Parameters<typeof satErrors.explain>[0]]>([
    ['nothing', {}],
    ['nulls', { code: null, text: null }],
    ['an HTTP status', { text: '401 Unauthorized' }],
    ['an amount', { text: 'El total es 40148 pesos' }],
    ['an unknown code', { code: 'CFDI49999' }],
    ['noise', { code: '\ud800', text: 'x'.repeat(50_000) }],
  ])('classifies %s as unknown', (_name, answer) => {
    expect(satErrors.explain(answer)).toMatchObject({ code: 'CFDI40999', path: 'general', fixBy: 'soporte', certain: false });
  });

  it('has every text in English too', () => {
    const codes = [...file.rows, ...file.pacRows].map(({ code }) => code);
    expect(Object.keys(satErrorTextsEn).sort()).toEqual([...codes].sort());
    expect(satErrors.explain({ code: 'CFDI40148' }, satErrorTextsEn).title).toBe('The postal code is not that of the fiscal address');
    for (const { title, fix } of Object.values(satErrorTextsEn)) expect(`${title}${fix}`).not.toMatch(/[!¡áéíóú](?!gimen)/);
  });

  it('speaks with other texts where it has them', () => {
    const texts = { CFDI40148: { title: 'Wrong postal code', fix: 'Use the fiscal one.' } };
    expect(satErrors.explain({ code: 'CFDI40148' }, texts)).toMatchObject(texts.CFDI40148);
    expect(satErrors.explain({ code: 'CFDI40143' }, texts).title).toBe('El RFC del cliente no existe o está cancelado');
  });
});
