import { cfdiUses, taxRegimes } from '@gigstack-ui/sat-catalogs';
import { describe, expect, it } from 'vitest';
import file from '../test-data/regimen_uso_matrix.json' with { type: 'json' };
import { isUseAllowed } from './isUseAllowed.js';
import { regimesFor } from './regimesFor.js';
import { usesFor } from './usesFor.js';

const general = 'G01 G02 G03 I01 I02 I03 I04 I05 I06 I07 I08'.split(' ');
const personal = 'D01 D02 D03 D04 D05 D06 D07 D08 D09 D10'.split(' ');
const codes = (regime: string, person: 'fisica' | 'moral', invoiceType?: string) => usesFor({ regime, person, invoiceType }).map(({ code }) => code);

describe('uses by régimen and person', () => {
  it.each(['601', '603', '620', '622', '623', '624', '626'])('moral %s', (regime) => expect(codes(regime, 'moral')).toEqual([...general, 'S01']));
  it.each(['606', '612', '625'])('física %s', (regime) => expect(codes(regime, 'fisica')).toEqual([...general, ...personal, 'S01']));
  it.each(['621', '626'])('física %s', (regime) => expect(codes(regime, 'fisica')).toEqual([...general, 'S01']));
  it.each(['605', '607', '608', '611', '614', '615'])('física %s', (regime) => expect(codes(regime, 'fisica')).toEqual([...personal, 'S01']));
  it('610 and 616', () => {
    expect(codes('610', 'moral')).toEqual(['S01']);
    expect(codes('610', 'fisica')).toEqual(['S01']);
    expect(codes('616', 'fisica')).toEqual(['G02', 'S01']);
  });

  it.each(Object.entries(file.matrix))('of %s are those of SAT’s catalog', (regime, { fisica, moral }) => {
    const billed = (uses: readonly string[]) => uses.filter((code) => code !== 'CP01' && code !== 'CN01').sort();
    expect(codes(regime, 'fisica').sort()).toEqual(billed(fisica));
    expect(codes(regime, 'moral').sort()).toEqual(billed(moral));
  });

  it('keeps CP01 for payments and CN01 for payroll, alone', () => {
    for (const { code } of regimesFor('fisica')) expect(codes(code, 'fisica', 'P')).toEqual(['CP01']);
    expect(codes('605', 'fisica', 'N')).toEqual(['CN01']);
    expect(usesFor({}).map(({ code }) => code)).toEqual(cfdiUses.map(({ code }) => code).filter((code) => code !== 'CP01' && code !== 'CN01'));
  });

  it('answers for one use', () => {
    expect(isUseAllowed('G03', { regime: '616', person: 'fisica' })).toBe(false);
    expect(isUseAllowed('G03', { regime: '625', person: 'fisica' })).toBe(true);
    expect(isUseAllowed('D01', { regime: '612', person: 'moral' })).toBe(false);
    expect(isUseAllowed('P01', {})).toBe(false);
  });
});

describe('regimes by person', () => {
  it('separates them', () => {
    expect(regimesFor('moral').map(({ code }) => code)).toEqual(['601', '603', '610', '620', '622', '623', '624', '626']);
    expect(regimesFor('fisica').map(({ code }) => code)).toEqual(['605', '606', '607', '608', '610', '611', '612', '614', '615', '616', '621', '625', '626']);
    expect(regimesFor(undefined)).toEqual(taxRegimes);
  });
});
