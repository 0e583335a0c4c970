/** The pages of the product; ids are those of gigstack. */
export type Page =
  | { readonly name: 'invoices' }
  /** `copyOf`: the invoice whose content it starts with; `creditOf`: the one it is a credit note of. */
  | { readonly name: 'newInvoice'; readonly copyOf?: string | undefined; readonly creditOf?: string | undefined }
  | { readonly name: 'draft'; readonly draftId: string }
  | { readonly name: 'invoice'; readonly invoiceId: string }
  | { readonly name: 'clients' }
  | { readonly name: 'payments' }
  /** What is asked for stands in the address, so that a reload finds it again. */
  | ({ readonly name: 'charge' } & Charge)
  /** A payment that arrived; `invoiceId` is the PPD invoice it pays. */
  | { readonly name: 'receivePayment'; readonly clientId?: string | undefined; readonly invoiceId?: string | undefined }
  | { readonly name: 'payment'; readonly paymentId: string }
  | { readonly name: 'portalLinks' }
  | { readonly name: 'notFound' };

/** A charge as it is typed. */
export interface Charge {
  readonly clientId?: string | undefined;
  readonly amount?: string | undefined;
  readonly what?: string | undefined;
  readonly currency?: string | undefined;
}

/** The page that an address shows. */
export function pageOf(address: string): Page {
  const { pathname, searchParams } = new URL(address, 'http://nomada.localhost');
  const [first, second, third, ...more] = pathname.split('/').filter((part) => part !== '').map(decode);
  if (first === undefined) return { name: 'invoices' };
  if (first === 'clientes' && second === undefined) return { name: 'clients' };
  if (first === 'enlaces' && second === undefined) return { name: 'portalLinks' };
  if (first === 'cobros' && third === undefined) return paymentPageOf(second, searchParams);
  if (first !== 'facturas' || more.length > 0) return { name: 'notFound' };
  if (second === undefined) return { name: 'invoices' };
  if (second === 'borradores') return third === undefined ? { name: 'notFound' } : { name: 'draft', draftId: third };
  if (third !== undefined) return { name: 'notFound' };
  return second === 'nueva' ? { name: 'newInvoice', copyOf: searchParams.get('copia') ?? undefined, creditOf: searchParams.get('credito') ?? undefined } : { name: 'invoice', invoiceId: second };
}

function paymentPageOf(place: string | undefined, query: URLSearchParams): Page {
  const read = (name: string) => query.get(name) ?? undefined;
  if (place === undefined) return { name: 'payments' };
  if (place === 'nuevo') return { name: 'charge', clientId: read('cliente'), amount: read('monto'), what: read('concepto'), currency: read('moneda') };
  if (place === 'registrar') return { name: 'receivePayment', clientId: read('cliente'), invoiceId: read('factura') };
  return { name: 'payment', paymentId: place };
}

/** The address of a page. */
export function pathOf(page: Page): string {
  switch (page.name) {
    case 'invoices':
      return '/facturas';
    case 'newInvoice':
      return `/facturas/nueva${queryOf({ copia: page.copyOf, credito: page.creditOf })}`;
    case 'draft':
      return `/facturas/borradores/${encodeURIComponent(page.draftId)}`;
    case 'invoice':
      return `/facturas/${encodeURIComponent(page.invoiceId)}`;
    case 'clients':
      return '/clientes';
    case 'payments':
      return '/cobros';
    case 'charge':
      return `/cobros/nuevo${queryOf({ cliente: page.clientId, monto: page.amount, concepto: page.what, moneda: page.currency })}`;
    case 'receivePayment':
      return `/cobros/registrar${queryOf({ cliente: page.clientId, factura: page.invoiceId })}`;
    case 'payment':
      return `/cobros/${encodeURIComponent(page.paymentId)}`;
    case 'portalLinks':
      return '/enlaces';
    case 'notFound':
      return '/';
  }
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? '' : `?${query}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
