import { describe, expect, it } from 'vitest';
import { legalName } from './legalName.js';

describe('legalName', () => {
  it.each([
    ['Escuela Kemper Urgate S.A. de C.V.', 'ESCUELA KEMPER URGATE'],
    ['ESCUELA KEMPER URGATE SA DE CV', 'ESCUELA KEMPER URGATE'],
    ['ACME, S. DE R.L. DE C.V.', 'ACME'],
    ['ACME S DE RL', 'ACME'],
    ['ACME SAPI DE CV', 'ACME'],
    ['ACME S.A.P.I. DE C.V.', 'ACME'],
    ['ACME SAB DE CV', 'ACME'],
    ['ACME S.A.S.', 'ACME'],
    ['ACME S.A.S. DE C.V.', 'ACME'],
    ['DESPACHO LEGAL S.C.', 'DESPACHO LEGAL'],
    ['COOPERATIVA SC DE RL DE CV', 'COOPERATIVA'],
    ['AYUDA A.C.', 'AYUDA'],
    ['RANCHO SPR DE RL', 'RANCHO'],
    ['FUNDACION I.A.P.', 'FUNDACION'],
    ['FUNDACION IBP', 'FUNDACION'],
    ['FUNDACION A.B.P.', 'FUNDACION'],
    ['HERMANOS S. EN C. POR A. DE C.V.', 'HERMANOS'],
    ['ACME S. DE R.L. MI', 'ACME'],
  ])('suggests %s without its capital regime', (name, short) => {
    expect(legalName.withoutSuffix(name)).toBe(short);
  });

  it.each(['ESCUELA KEMPER URGATE', 'CASA', 'GRUPO SACVE', 'S.A.', '', 'SA DE CV', 'ASESORES & CIA'])('leaves %s alone', (name) => {
    expect(legalName.withoutSuffix(name)).toBeUndefined();
  });

  it.each([
    ['  escuela   kemper ', 'ESCUELA KEMPER'],
    ['Peña & Niño', 'PEÑA & NIÑO'],
    ['O’HARA “UNO” – DOS', 'O\'HARA "UNO" - DOS'],
    ['A\u00a0B\tC\u200b', 'A B C'],
    ['JOSÉ', 'JOSÉ'],
    ['A.B., C', 'A.B., C'],
  ])('writes %s in SAT’s form', (name, normal) => {
    expect(legalName.normalize(name)).toBe(normal);
  });
});
