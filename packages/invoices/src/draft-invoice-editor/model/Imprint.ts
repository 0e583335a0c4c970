/** What a document is told by when the mark it was sent with did not come back: for whom, how much, and when it was sent (Unix milliseconds). */
export interface Imprint {
  readonly client: string;
  readonly total: number;
  readonly at: number;
}

/** The part of a draft or an invoice that an imprint is compared with. */
interface Imprinted {
  readonly client?: { readonly id?: string | undefined } | null | undefined;
  readonly total?: number | undefined;
  readonly created_at?: number | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
}

const MINUTE = 60_000;
/** A server may round to the next cent. */
const CENT = 0.011;

/** Whether a document may be the one sent: same receiver, total and minute, and no mark that says whose it is. One without receiver or total is like any other. */
export function bears({ client, total, at }: Imprint, document: Imprinted): boolean {
  if (client === '' || total === 0 || document.metadata?.gs_key !== undefined) return false;
  const { total: itsTotal = Number.NaN, created_at = Number.NaN } = document;
  return document.client?.id === client && Math.abs(itsTotal - total) < CENT && Math.abs(created_at - at) <= MINUTE;
}
