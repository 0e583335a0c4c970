/** The pages of the product; ids are those of gigstack. */
export type Page =
  | { readonly name: 'invoices' }
  /** `copyOf`: the invoice whose content it starts with. */
  | { readonly name: 'newInvoice'; readonly copyOf?: string | undefined }
  | { readonly name: 'draft'; readonly draftId: string }
  | { readonly name: 'invoice'; readonly invoiceId: string }
  | { readonly name: 'clients' }
  | { readonly name: 'notFound' };

/** The page that an address shows. */
export function pageOf(address: string): Page {
  const { pathname, searchParams } = new URL(address, 'http://nomada.localhost');
  const [first, second, third, ...more] = pathname.split('/').filter((part) => part !== '').map(decode);
  if (first === undefined) return { name: 'invoices' };
  if (first === 'clientes' && second === undefined) return { name: 'clients' };
  if (first !== 'facturas' || more.length > 0) return { name: 'notFound' };
  if (second === undefined) return { name: 'invoices' };
  if (second === 'borradores') return third === undefined ? { name: 'notFound' } : { name: 'draft', draftId: third };
  if (third !== undefined) return { name: 'notFound' };
  return second === 'nueva' ? { name: 'newInvoice', copyOf: searchParams.get('copia') ?? undefined } : { name: 'invoice', invoiceId: second };
}

/** The address of a page. */
export function pathOf(page: Page): string {
  switch (page.name) {
    case 'invoices':
      return '/facturas';
    case 'newInvoice':
      return `/facturas/nueva${page.copyOf === undefined ? '' : `?copia=${encodeURIComponent(page.copyOf)}`}`;
    case 'draft':
      return `/facturas/borradores/${encodeURIComponent(page.draftId)}`;
    case 'invoice':
      return `/facturas/${encodeURIComponent(page.invoiceId)}`;
    case 'clients':
      return '/clientes';
    case 'notFound':
      return '/';
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
