import '../nomada.css';
import './portal.css';
import '@gigstack-ui/react/styles.css';
import { CustomerPortal } from '@gigstack-ui/react/portal';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Mark } from '../shell/Mark.js';
import { createEntrance } from './entrance.js';

const container = document.getElementById('app');
if (!container) throw new Error('The page has no element to render into.');

const locale = navigator.language.startsWith('es') ? 'es-MX' : 'en';
document.documentElement.lang = locale;
document.title = locale === 'es-MX' ? 'Portal de facturas · Nómada' : 'Invoice portal · Nómada';

const { fetchSession, requestLink } = createEntrance();

createRoot(container).render(
  <StrictMode>
    <CustomerPortal
      baseUrl="/portal/api"
      fetchSession={fetchSession}
      onRequestLink={requestLink}
      brand={{ name: 'Nómada', logo: <Mark /> }}
      defaultLocale={locale}
      nonce={document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce}
    />
  </StrictMode>,
);
