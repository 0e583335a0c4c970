import { useState } from 'react';
import { open } from '../routing/history.js';
import type { Page } from '../routing/Page.js';
import { Notice } from '../shell/Notice.js';
import { useWords } from '../words/WordsContext.js';
import { ChargePage } from './ChargePage.js';
import { ClientsPage } from './ClientsPage.js';
import { EditorPage } from './EditorPage.js';
import { InvoicePage } from './InvoicePage.js';
import { InvoicesPage } from './InvoicesPage.js';
import { PaymentPage } from './PaymentPage.js';
import { PaymentsPage } from './PaymentsPage.js';
import { PortalLinksPage } from './PortalLinksPage.js';
import { ReceivePaymentPage } from './ReceivePaymentPage.js';

interface PageViewProps {
  page: Page;
  visit: string;
  team: string;
}

/** Shows a page. One visit is one screen: an editor stays on it while its address goes from new to draft to invoice. */
export function PageView({ page, visit, team }: PageViewProps) {
  const words = useWords();
  const [stamped, setStamped] = useState<{ visit: string; draftId: string }>();
  const edited = page.name === 'draft' ? page.draftId : stamped?.visit === visit ? stamped.draftId : undefined;

  if (page.name === 'newInvoice' || edited !== undefined) {
    return <EditorPage key={visit} draftId={edited} copyOf={page.name === 'newInvoice' ? (page.creditOf ?? page.copyOf) : undefined} isCredit={page.name === 'newInvoice' && page.creditOf !== undefined} onStamped={(draftId) => setStamped({ visit, draftId })} />;
  }
  if (page.name === 'invoice') return <InvoicePage key={page.invoiceId} invoiceId={page.invoiceId} />;
  if (page.name === 'payments') return <PaymentsPage />;
  if (page.name === 'charge') return <ChargePage {...page} />;
  if (page.name === 'receivePayment') return <ReceivePaymentPage clientId={page.clientId} invoiceId={page.invoiceId} />;
  if (page.name === 'payment') return <PaymentPage key={page.paymentId} paymentId={page.paymentId} />;
  if (page.name === 'portalLinks') return <PortalLinksPage team={team} />;
  if (page.name === 'clients') return <ClientsPage />;
  if (page.name === 'invoices') return <InvoicesPage />;
  return <Notice title={words.notFound} text={words.notFoundWhy} action={words.toInvoices} onAction={() => open({ name: 'invoices' })} />;
}
