import * as z from 'zod/mini';
import { amount, presentText } from './answerFields.js';
import { number } from './bodyFields.js';
import { requiredText } from './inputFields.js';

/** A series and the folio that comes next in each mode. @source cli, n8n */
export const series = z.looseObject({ series: presentText, live: amount, test: amount });

/** A new series. @source cli, n8n */
export const seriesInput = z.strictObject({ series: requiredText, live: number, test: number });

/** The next folios of a series. @source cli, n8n */
export const seriesUpdateInput = z.strictObject({ live: number, test: number });

/** A series and the folio that comes next in each mode. */
export type Series = z.output<typeof series>;

/** A new series. */
export type SeriesInput = z.input<typeof seriesInput>;

/** The next folios of a series. */
export type SeriesUpdateInput = z.input<typeof seriesUpdateInput>;
