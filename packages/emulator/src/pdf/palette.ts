import { rgb } from '@cantoo/pdf-lib';

/** The colours of a printed invoice: grey tones that survive a fax. */
export const palette = {
  muted: rgb(0.38, 0.42, 0.48),
  line: rgb(0.8, 0.83, 0.86),
  band: rgb(0.945, 0.953, 0.96),
  warning: rgb(0.72, 0.11, 0.11),
} as const;
