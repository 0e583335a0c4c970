import { Link } from '../routing/Link.js';
import type { Page } from '../routing/Page.js';
import { useWords } from '../words/WordsContext.js';

/** The sections of the product; the one in use says so. */
export function Navigation({ page }: { page: Page }) {
  const words = useWords();
  const sections = [
    { to: { name: 'invoices' }, label: words.invoices, isHere: page.name === 'invoices' || page.name === 'invoice' },
    { to: { name: 'newInvoice' }, label: words.newInvoice, isHere: page.name === 'newInvoice' || page.name === 'draft' },
    { to: { name: 'payments' }, label: words.payments, isHere: page.name === 'payments' || page.name === 'payment' || page.name === 'charge' || page.name === 'receivePayment' },
    { to: { name: 'clients' }, label: words.clients, isHere: page.name === 'clients' },
    { to: { name: 'portalLinks' }, label: words.portal, isHere: page.name === 'portalLinks' },
  ] as const;
  return (
    <nav className="sections" aria-label={words.sections}>
      {sections.map(({ to, label, isHere }) => (
        <Link key={to.name} to={to} aria-current={isHere ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
