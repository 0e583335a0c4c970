import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import rules from '../test-data/rfc_rules.json' with { type: 'json' };
import { personOf } from './personOf.js';
import { rfc } from './rfc.js';
import { checkDigit } from './rfc/checkDigit.js';

// Random cases take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('rfc.parse', () => {
  it.each([...rules.satTestRfcs, 'COSC8001137NA'])('takes %s without a warning', (text) => {
    expect(rfc.parse(text)).toMatchObject({ valid: true, rfc: text, warnings: [] });
  });

  it.each(rules.officialWithBadCheckDigit)('takes %s, which SAT issued with another check digit', (text) => {
    expect(rfc.parse(text)).toMatchObject({ valid: true, warnings: ['check_digit'] });
    expect(rfc.parse(text)).not.toHaveProperty('suggestion');
  });

  it.each([
    ['XAXX010101000', 'generic_national', 'fisica'],
    ['XEXX010101000', 'generic_foreign', 'fisica'],
    ['EXT990101NI1', 'generic_third_party', 'moral'],
    ['EKU9003173C9', 'moral', 'moral'],
    ['CACX7605101P8', 'fisica', 'fisica'],
  ])('says whom %s stands for', (text, kind, person) => {
    expect(rfc.parse(text)).toMatchObject({ valid: true, kind, person, warnings: [] });
    expect(personOf(text)).toBe(person);
  });

  it('reads the date', () => {
    expect(rfc.parse('EKU9003173C9')).toMatchObject({ date: '90-03-17' });
    expect(rfc.parse('CACX7605101P8')).toMatchObject({ date: '76-05-10' });
  });

  it.each([
    ['', [{ code: 'empty' }]],
    ['   ', [{ code: 'empty' }]],
    ['EKU9003173C', [{ code: 'length' }]],
    ['EKUX9003173C99', [{ code: 'length' }]],
    ['E1U9003173C9', [{ code: 'character', position: 1 }]],
    ['EKU90O3173C9', [{ code: 'character', position: 5 }]],
    ['EKU9003173CB', [{ code: 'character', position: 11 }]],
    ['EKU9003173Ñ9', [{ code: 'character', position: 10 }]],
    ['CACX760510*P8', [{ code: 'character', position: 10 }]],
    ['EKU9013173C9', [{ code: 'date', position: 3 }]],
    ['EKU9000173C9', [{ code: 'date', position: 3 }]],
    ['EKU9004313C9', [{ code: 'date', position: 3 }]],
    ['EKU9003003C9', [{ code: 'date', position: 3 }]],
    ['CACX9002301P8', [{ code: 'date', position: 4 }]],
    ['CACX9002291P8', [{ code: 'date', position: 4 }]],
  ])('refuses "%s"', (text, problems) => {
    expect(rfc.parse(text)).toMatchObject({ valid: false, problems });
    expect(personOf(text)).toBeUndefined();
  });

  it.each(['0101', '0131', '0228', '0331', '0430', '0531', '0630', '0731', '0831', '0930', '1031', '1130', '1231'])('knows day %s of a year', (day) => {
    expect(rfc.parse(`EKU23${day}3C9`).valid).toBe(true);
  });

  it.each(['0132', '0229', '0332', '0431', '0532', '0631', '0732', '0832', '0931', '1032', '1131', '1232'])('knows that %s is no day of 2023', (day) => {
    expect(rfc.parse(`EKU23${day}3C9`).valid).toBe(false);
  });

  it('knows leap years', () => {
    expect(rfc.parse('EKU0002293C9').valid).toBe(true);
    expect(rfc.parse('EKU2402293C9').valid).toBe(true);
    expect(rfc.parse('EKU2302293C9').valid).toBe(false);
  });

  it.each([
    ['XIA19O128J61', 'XIA190128J61'],
    ['XIA190I28J61', 'XIA190128J61'],
    ['X1A190128J61', 'XIA190128J61'],
    ['XIA190128J6I', 'XIA190128J61'],
    ['1IA0408O5DZ4', 'IIA040805DZ4'],
    ['F0NK671228PH6', 'FONK671228PH6'],
    ['FUNK67I2Z8PH6', 'FUNK671228PH6'],
    ['FUNK6712B8PHQ', undefined],
    ['XIADQ0L2SJ61', 'XIA000125J61'],
    ['2IA190128J61', 'ZIA190128J61'],
    ['5IA190128J61', 'SIA190128J61'],
    ['8IA190128J61', 'BIA190128J61'],
    ['XIAL9Q1D8J61', 'XIA190108J61'],
    ['XIAL9D128J61', 'XIA190128J61'],
    ['XIA19Q128J61', 'XIA190128J61'],
    ['XIA1SD12BJ6A', 'XIA150128J6A'],
  ])('understands the slips in %s', (text, suggestion) => {
    const parsed = rfc.parse(text);
    expect([parsed.valid, parsed.suggestion]).toEqual([false, suggestion]);
  });

  it('suggests nothing that is no RFC either', () => {
    expect(rfc.parse('EKU9O13173C9')).not.toHaveProperty('suggestion');
    expect(rfc.parse('???')).not.toHaveProperty('suggestion');
  });

  it('suggests the other reading of a homoclave when that makes the check digit right', () => {
    const right = `ABC010101O0${''}`;
    const digit = checkDigit(`${right}0`);
    const typed = `ABC01010100${digit}`;
    expect(rfc.parse(`${right}${digit}`)).toMatchObject({ warnings: [] });
    expect(rfc.parse(typed)).toMatchObject({ valid: true, warnings: ['check_digit'], suggestion: `${right}${digit}` });
  });

  it.each(['O0', '0O', 'I1', '1I', 'OX', 'XO', '0X', 'X0', 'IX', 'XI', '1X', 'X1'])('reads the homoclave %s the other way too', (homoclave) => {
    const other: Record<string, string> = { O: '0', '0': 'O', I: '1', '1': 'I' };
    const swapped = [0, 1].flatMap((at) => (other[homoclave.charAt(at)] ? [homoclave.slice(0, at) + (other[homoclave.charAt(at)] ?? '') + homoclave.slice(at + 1)] : []));
    for (const meant of swapped) {
      const right = `ABC010101${meant}${checkDigit(`ABC010101${meant}0`)}`;
      expect(rfc.parse(`ABC010101${homoclave}${right.slice(-1)}`)).toMatchObject({ warnings: ['check_digit'], suggestion: right });
    }
  });

  it.each(rules.forbiddenWords)('finds %s unlikely', (word) => {
    expect(rfc.parse(`${word}760510AB1`)).toMatchObject({ valid: true, warnings: expect.arrayContaining(['forbidden_prefix']) });
  });

  it('never throws and always says which text it read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = rfc.parse(text);
        expect(parsed.valid ? [] : parsed.problems.map(({ code }) => code)).not.toContain(undefined);
        expect(rfc.normalize(parsed.rfc)).toBe(parsed.rfc);
      }),
    );
  });

  it('has a check digit for every body', () => {
    const char = (chars: string, length: number) => fc.string({ unit: fc.constantFrom(...chars), minLength: length, maxLength: length });
    fc.assert(
      fc.property(char('ABCDEFGHIJKLMNÑ&OPQRSTUVWXYZ', 3), char('ABCXYZ0189', 2), (letters, homoclave) => {
        const body = `${letters}200229${homoclave}`;
        expect(rfc.parse(`${body}${checkDigit(`${body}0`)}`)).toMatchObject({ valid: true, warnings: [] });
      }),
    );
  });
});

describe('rfc.normalize', () => {
  it.each([
    [' eku-900317-3c9 ', 'EKU9003173C9'],
    ['RFC: EKU9003173C9', 'EKU9003173C9'],
    ['r.f.c. EKU9003173C9', 'EKU9003173C9'],
    ['\u200bEKU\u00a0900317.3C9\ufeff', 'EKU9003173C9'],
    ['ñu&900317_3c9', 'ÑU&9003173C9'],
    ['n\u0303UB9003173C9', 'ÑUB9003173C9'],
    ['\u200b RFC : EKU9003173C9', 'EKU9003173C9'],
    ['RFC   EKU9003173C9', 'EKU9003173C9'],
    ['EKU RFC: 9003173C9 ES', 'EKURFC:9003173C9ES'],
    ['RFC010101AB1', 'RFC010101AB1'],
    ['RFC 010101', 'RFC010101'],
    ['EKU–900317—3C9/', 'EKU9003173C9'],
  ])('reads %s', (text, expected) => {
    expect(rfc.normalize(text)).toBe(expected);
  });
});
