import * as z from 'zod/mini';

/** A body without fields, for routes that want `{}`. @source cli */
export const nothingSent = z.strictObject({});
