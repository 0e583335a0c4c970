import * as z from 'zod/mini';
import { isRecord } from '../isRecord.js';
import { clearable } from './bodyFields.js';
import { reading } from './reading.js';
import { settingsShape } from './settingsShape.js';

/** A value that is sent, or `null` to clear what is saved. */
function nullable<T>(expected: string, isRight: (value: unknown) => boolean) {
  return z.optional(reading<T | null, T | null>(`${expected} or null`, (value) => (value === null || isRight(value) ? value : undefined)));
}

const isListOf = (isRight: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isRight);

type Open = Readonly<Record<string, unknown>>;

const records = nullable<readonly Open[]>('array of objects', isListOf(isRecord));

/**
 * The settings of a team to change: one left out stays, `null` clears it, `[]` empties it. Groups and taxes are checked by the API, which
 * knows more of them than is public. @source cli: the JSON schema of its newest version
 */
export const teamSettingsInput = z.strictObject({
  ...settingsShape({
    flag: nullable<boolean>('boolean', (value) => typeof value === 'boolean'),
    word: clearable,
    words: nullable<readonly string[]>('array of strings', isListOf((value) => typeof value === 'string')),
    figure: nullable<number>('number', (value) => Number.isFinite(value)),
    records,
    free: nullable<Open>('object', isRecord),
  }),
  taxes: records,
  taxes_usd: records,
  withholding_taxes: records,
});

/** The settings of a team to change. */
export type TeamSettingsInput = z.input<typeof teamSettingsInput>;
