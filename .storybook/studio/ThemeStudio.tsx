import './studio.css';
import { ClientFiscalForm } from '@gigstack-ui/clients';
import { seedClients } from '@gigstack-ui/emulator';
import { PaymentRequestButton } from '@gigstack-ui/payments';
import { Badge, Button, Card, CopyButton, GigstackUIProvider, SegmentedControl, themeTokens, useLocale, type Theme, type ThemeToken } from '@gigstack-ui/ui';
import { useRef, useState } from 'react';
import css from '../../packages/ui/src/provider/tokens.css?raw';
import { tokensOf } from '../reference/tokensOf.js';
import { ContrastReport } from './ContrastReport.js';
import { themeCode } from './themeCode.js';
import { TokenControls } from './TokenControls.js';

const declared = new Map(tokensOf(css).map(({ name, value }) => [name, value]));
const values = Object.fromEntries(themeTokens.map((token) => [token, declared.get(token) ?? ''])) as Record<ThemeToken, string>;
const formats = [
  { value: 'prop', label: 'React' },
  { value: 'css', label: 'CSS' },
] as const;

/** Real elements in one scheme under the theme that is being made. */
function Preview({ scheme, theme }: { scheme: 'light' | 'dark'; theme: Theme }) {
  const locale = useLocale();
  const preview = useRef<HTMLDivElement>(null);
  return (
    <section ref={preview} aria-label={scheme} className="studio-preview">
      <GigstackUIProvider locale={locale} colorScheme={scheme} theme={theme}>
        <div className="studio-desk story-stack">
          <ContrastReport scheme={scheme} preview={preview} changed={theme} />
          <Card title={scheme === 'light' ? 'Pedido 2317' : 'Pedido 2318'} badge={<Badge tone="warn">Prueba</Badge>} actions={<Button size="sm">Vista previa</Button>}>
            <PaymentRequestButton clientId={seedClients.universidad} amount={7830} description="Cajas corrugadas" />
          </Card>
          <ClientFiscalForm clientId={seedClients.universidad} onEvent={() => {}} />
        </div>
      </GigstackUIProvider>
    </section>
  );
}

/** Tokens changed live on real elements, in both schemes at once; warns of pairs that cannot be read, and gives the code. */
export function ThemeStudio() {
  const [theme, setTheme] = useState<Theme>({});
  const [format, setFormat] = useState<'prop' | 'css'>('prop');
  const change = (token: ThemeToken, value: string | undefined) => setTheme(({ [token]: _before, ...others }) => (value === undefined ? others : { ...others, [token]: value }));
  const code = themeCode(theme, format);
  return (
    <div className="studio">
      <aside className="studio-tokens story-stack">
        <h1>Theme studio</h1>
        <TokenControls values={values} theme={theme} onChange={change} />
        <SegmentedControl label="Code" options={formats} value={format} onValueChange={setFormat} />
        <pre className="studio-code" tabIndex={0} aria-label="Code">
          {code}
        </pre>
        <div className="story-row">
          <CopyButton variant="primary" value={code} label="Copy the code" />
          <Button variant="quiet" onClick={() => setTheme({})}>
            Start again
          </Button>
        </div>
      </aside>
      <Preview scheme="light" theme={theme} />
      <Preview scheme="dark" theme={theme} />
    </div>
  );
}
