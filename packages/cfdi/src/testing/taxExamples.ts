import file from '../../test-data/tax_examples.json' with { type: 'json' };

/** One worked example: its source, what goes in and what must come out. */
export interface TaxExample {
  readonly id: string;
  readonly currency: string;
  readonly lines: readonly {
    readonly q: number;
    readonly p: string;
    readonly disc?: string;
    readonly inclusive?: boolean;
    readonly taxes: readonly { readonly imp: string; readonly factor: string; readonly rate?: string; readonly ret?: boolean }[];
  }[];
  readonly local: readonly { readonly kind: string; readonly importe: string }[];
  readonly expected: {
    readonly subtotal: string;
    readonly discount: string;
    readonly transferred: string;
    readonly withheld: string;
    readonly localTransferred: string;
    readonly localWithheld: string;
    readonly total: string;
    readonly traslados: readonly { readonly impuesto: string; readonly factor: string; readonly tasa: string; readonly base: string; readonly importe: string }[];
    readonly exentos: readonly { readonly impuesto: string; readonly base: string }[];
    readonly retenciones: readonly { readonly impuesto: string; readonly importe: string }[];
    readonly lines: readonly { readonly importe: string; readonly base: string; readonly taxes: readonly { readonly base: string; readonly importe?: string }[] }[];
  };
}

/** The worked examples of the reference; each names its source in the file. */
export const taxExamples = file.cases as readonly TaxExample[];
