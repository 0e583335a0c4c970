import { usesFor, type UseContext } from './usesFor.js';

/** Whether SAT admits a use for that régimen and kind of person (CFDI40160, CFDI40161). */
export function isUseAllowed(use: string, context: UseContext): boolean {
  return usesFor(context).some(({ code }) => code === use);
}
