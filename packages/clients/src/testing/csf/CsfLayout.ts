/** How a Constancia is printed. */
export interface CsfLayout {
  /** `old`: label and value in cells of their own; `2026`: in one run of text; `cedula`: the short sheet of fiscal data. */
  readonly form: 'old' | '2026' | 'cedula';
  /** Labels lose their spaces and touch their values, as many extractions give them. */
  readonly glued: boolean;
  /** Values stand a line below their labels, so that two columns interleave. */
  readonly interleaved: boolean;
  /** Labels without accents. */
  readonly plain: boolean;
  /** Every word is a piece of text of its own, as some printers place them. */
  readonly worded: boolean;
  /** So many activities that the table of régimenes goes on over the foot of a page. */
  readonly long: boolean;
}

/** The usual print. */
export const usualLayout: CsfLayout = { form: 'old', glued: false, interleaved: false, plain: false, worded: false, long: false };
