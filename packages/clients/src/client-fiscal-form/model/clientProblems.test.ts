import { describe, expect, it } from 'vitest';
import { clientAdvice } from './clientAdvice.js';
import { emptyClientForm, type ClientForm } from './ClientForm.js';
import { clientProblems } from './clientProblems.js';
import { withConsequences } from './consequences.js';
import type { ClientFieldSettings } from './FieldSettings.js';
import { emailsIn } from './isEmail.js';
import { taxpayerOf } from './taxpayer.js';

const good: ClientForm = { ...emptyClientForm, tax_id: 'EKU9003173C9', legal_name: 'ESCUELA KEMPER URGATE', tax_system: '601', use: 'G03', zip: '42501' };

function problemsOf(change: Partial<ClientForm>, settings: ClientFieldSettings = {}) {
  const form = { ...good, ...change };
  return clientProblems(form, taxpayerOf(form), settings);
}

describe('what keeps a client from being saved', () => {
  it('is nothing when the four fields are right', () => {
    expect(problemsOf({})).toEqual({});
  });

  it('is each of the four that is missing', () => {
    expect(Object.keys(clientProblems(emptyClientForm, taxpayerOf(emptyClientForm), {})).sort()).toEqual(['legal_name', 'tax_id', 'tax_system', 'zip']);
  });

  it.each<[string, Partial<ClientForm>, object]>([
    ['an RFC too short', { tax_id: 'EKU900317' }, { tax_id: { code: 'rfc', problem: 'length', length: 9 } }],
    ['an RFC of the 30th of February', { tax_id: 'EKU9002303C9' }, { tax_id: { code: 'rfc', problem: 'date' } }],
    ['an O for a 0', { tax_id: 'EKU9OO3173C9' }, { tax_id: { code: 'rfc', problem: 'character', fix: 'EKU9003173C9' } }],
    ['the RFC of third parties', { tax_id: 'EXT990101NI1', tax_system: '' }, { tax_id: { code: 'third_party_rfc' } }],
    ['a régimen of natural persons for a company', { tax_system: '612', use: '' }, { tax_system: { code: 'regime' } }],
    ['a medical use for a company', { use: 'D01' }, { use: { code: 'use', fix: 'G03' } }],
    ['a postal code no state has', { zip: '00001' }, { zip: { code: 'zip' } }],
    ['four digits', { zip: '4250' }, { zip: { code: 'zip' } }],
    ['the public’s name with an RFC of its own', { legal_name: 'Público en General' }, { legal_name: { code: 'public_name' } }],
    ['one bad address among good ones', { emails: ['a@b.example', 'a@b'] }, { emails: { code: 'email', email: 'a@b' } }],
    ['letters for a phone', { phone: 'no tiene' }, { phone: { code: 'phone' } }],
    ['two data with one name', { metadata: [{ id: '1', key: 'a', value: '1' }, { id: '2', key: 'a', value: '2' }] }, { metadata: { code: 'metadata_key' } }],
  ])('is %s', (_name, change, problems) => {
    const found = problemsOf(change);
    for (const [field, problem] of Object.entries(problems)) expect(found[field as keyof ClientForm]).toMatchObject(problem as object);
  });

  it('is what a host asks for, and nothing it hides', () => {
    expect(problemsOf({}, { phone: { require: true }, emails: { require: true } })).toEqual({ phone: { code: 'required' }, emails: { code: 'required' } });
    expect(problemsOf({ zip: '' }, { zip: { hide: true } })).toEqual({});
    expect(problemsOf({ legal_name: '' }, { legal_name: { require: false } })).toEqual({});
  });
});

describe('a change brings along', () => {
  const edits = (form: Partial<ClientForm>, change: Partial<ClientForm>) => withConsequences({ ...emptyClientForm, ...form }, change, '76028');

  it('what SAT demands with the RFC of the public, and takes it back with another', () => {
    const forced = { tax_id: 'XAXX010101000', tax_system: '616', use: 'S01', zip: '76028' };
    expect(edits({}, { tax_id: 'XAXX010101000' })).toEqual(forced);
    expect(edits(forced, { tax_id: 'EKU9003173C9' })).toEqual({ tax_id: 'EKU9003173C9', tax_system: '', use: '', zip: '' });
  });

  it('the question of the country for a client abroad', () => {
    expect(edits({}, { tax_id: 'XEXX010101000' })).toMatchObject({ country: '', tax_system: '616' });
    expect(edits({ tax_id: 'XEXX010101000', country: 'USA' }, { tax_id: '' })).not.toHaveProperty('country');
  });

  it('a use with the first régimen, and never over a chosen one', () => {
    expect(edits({ tax_id: 'EKU9003173C9' }, { tax_system: '601' })).toEqual({ tax_system: '601', use: 'G03' });
    expect(edits({ tax_id: 'FUNK671228PH6' }, { tax_system: '605' })).toEqual({ tax_system: '605', use: 'S01' });
    expect(edits({ tax_id: 'EKU9003173C9', use: 'I01' }, { tax_system: '601' })).toEqual({ tax_system: '601' });
  });
});

describe('advice', () => {
  const of = (change: Partial<ClientForm>, declined: readonly string[] = []) => {
    const form = { ...good, ...change };
    return clientAdvice(form, taxpayerOf(form), new Set(declined));
  };

  it('offers a company’s name without its kind of company, once', () => {
    expect(of({ legal_name: 'Agroempaques Loma Alta, S.A. de C.V.' })).toEqual({ suffix: { fix: 'AGROEMPAQUES LOMA ALTA', dropped: ', S.A. DE C.V.' } });
    expect(of({ legal_name: 'AGROEMPAQUES LOMA ALTA, S.A. DE C.V.' }, ['AGROEMPAQUES LOMA ALTA, S.A. DE C.V.'])).toEqual({});
    expect(of({ legal_name: 'AGROEMPAQUES LOMA ALTA, S.A. DE C.V.', keep_full_legal_name: true })).toEqual({});
  });

  it('leaves a person’s name alone', () => {
    expect(of({ tax_id: 'CACX7605101P8', legal_name: 'MARIA SA' })).toEqual({});
  });

  it('doubts an RFC without its check digit, and says no more', () => {
    expect(of({ tax_id: 'EKU9003173C8' })).toHaveProperty('rfc');
    expect(of({ tax_id: 'EKU9003173C9' })).toEqual({});
  });
});

it.each([
  ['a@b.example, c@d.example;e@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
  ['Compras <a@b.example>, "Pagos" <c@d.example>', ['a@b.example', 'c@d.example']],
  ['mailto:a@b.example', ['a@b.example']],
])('reads the addresses in %j', (text, emails) => {
  expect(emailsIn(text)).toEqual(emails);
});
