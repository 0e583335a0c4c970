/** One concept of the invoice every subject shows. */
export interface BenchLine {
  readonly description: string;
  readonly quantity: string;
  readonly unit_price: string;
  readonly product_key: string;
  readonly unit_key: string;
  readonly tax: string;
}

const words = ['Papel bond carta', 'Cuaderno profesional', 'Caja de bolígrafos azules', 'Tóner negro para impresora láser de alto rendimiento, cartucho original con garantía por escrito'];

/** As many concepts as asked for, the same for every subject. */
export function linesOf(count: number): BenchLine[] {
  return Array.from({ length: count }, (_, index) => ({
    description: `${words[index % words.length] ?? ''} ${index + 1}`,
    quantity: String((index % 7) + 1),
    unit_price: (1234.56 + index).toFixed(2),
    product_key: '44121600',
    unit_key: 'H87',
    tax: 'IVA 16 %',
  }));
}

/** How many lines this page is opened with. */
export const wantedLines = Number(new URLSearchParams(location.search).get('lines') ?? '10');

/** What the driver calls; `mount` builds the editor and ends when its first lines are on screen. */
export interface Subject {
  readonly mount: () => void;
  /** The quantity of the third line. */
  readonly quantity: string;
  /** Where rows of a spreadsheet can be pasted. */
  readonly description?: string;
  /** Any line. */
  readonly line?: string;
  /** The button that adds a line. */
  readonly add: string;
}

/** Makes a subject known to the driver. */
export function offer(subject: Subject): void {
  Object.assign(window, { subject });
}
