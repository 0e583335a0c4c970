import { renderToString } from 'react-dom/server';
import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as DialogModule from '../dialog/index.js';
import type * as UiModule from '../index.js';
import type * as MenuModule from '../menu/index.js';
import type * as PopoverModule from '../popover/index.js';
import type * as TooltipModule from '../tooltip/index.js';

type Ui = typeof UiModule & typeof DialogModule & typeof MenuModule & typeof PopoverModule & typeof TooltipModule;

/** All public entries, loaded anew. */
async function allOfUi(): Promise<Ui> {
  return {
    ...(await import('../index.js')),
    ...(await import('../dialog/index.js')),
    ...(await import('../menu/index.js')),
    ...(await import('../popover/index.js')),
    ...(await import('../tooltip/index.js')),
  };
}

const nothing = () => {};

const page = (ui: Ui) => (
  <ui.GigstackUIProvider theme={{ accent: 'teal' }} timeZone="America/Mexico_City">
    <ui.Card title="Documento" badge={<ui.Badge dot>Borrador</ui.Badge>} actions={<ui.Switch label="Precios con IVA" />} footer="Pie">
      <ui.Select label="Forma de pago" name="form" options={[{ value: '03', label: 'Transferencia', code: '03' }]} value="03" onValueChange={nothing} />
      <ui.Combobox label="Cliente" items={['A', 'B']} itemKey={String} itemLabel={String} value={null} onValueChange={nothing} />
      <ui.SegmentedControl label="Pago" options={[{ value: 'PUE', label: 'Ya pagada' }]} value="PUE" onValueChange={nothing} />
      <ui.NumberField label="Precio" value="8500" onValueChange={nothing} minDecimals={2} />
      <ui.TextField label="RFC" error="Le falta una letra" />
      <ui.TextArea label="Notas" optional />
      <ui.Checkbox label="Enviar" indeterminate />
      <ui.Menu trigger={<ui.IconButton label="Más">…</ui.IconButton>}>
        <ui.MenuItem>Borrar</ui.MenuItem>
      </ui.Menu>
      <ui.Popover label="Descuento" trigger={<ui.Button>Descuento</ui.Button>} />
      <ui.Tooltip content="Sin validez fiscal">
        <ui.Button loading>Vista previa</ui.Button>
      </ui.Tooltip>
      <ui.Dialog defaultOpen title="Receptor" trigger={<ui.Button>Cambiar</ui.Button>} />
      <ui.ConfirmDialog open title="Timbrar" confirmLabel="Timbrar" onConfirm={nothing} />
      <ui.Drawer open={false} title="Vista previa" />
      <ui.Alert tone="bad" title="Falta la clave" />
      <ui.EmptyState title="Nada" icon={<ui.DocumentIcon />} />
      <ui.Skeleton count={2} />
      <ui.Spinner label="Cargando" />
      <ui.QrCode value="https://pagos.example/p/1" label="Liga de pago" />
      <ui.CopyButton value="https://pagos.example/p/1" />
      <ui.FileDrop label="Constancia" accept=".pdf" onFiles={nothing} />
      <ui.PdfView pdf="JVBERi0=" title="PDF de la factura" />
      <ui.MoneyField label="Anticipo" defaultValue="100" />
      <ui.DateField label="Fecha" defaultValue="2026-11-22" name="date" />
      <ui.RadioGroup label="Motivo" options={[{ value: '02', label: 'Sin sustitución' }]} />
      <ui.Tabs label="Facturas" tabs={[{ value: 'a', label: 'Ingresos' }]} />
      <ui.Pagination label="Facturas" page={1} pageCount={3} onPageChange={nothing} />
      <ui.Progress label="Descargando" value={0.5} />
      <ui.DataGrid label="Facturas" columns={[{ key: 'a', header: 'Folio', cell: String }]} rows={['A-1']} rowKey={String} empty={null} selection={new Set()} />
    </ui.Card>
  </ui.GigstackUIProvider>
);

/** What a server sends: the modules are loaded and rendered where there is neither window nor document. */
async function serverHtml(): Promise<string> {
  vi.resetModules();
  vi.stubGlobal('window', undefined);
  vi.stubGlobal('document', undefined);
  try {
    return renderToString(page(await allOfUi()));
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}

describe('on the server', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('every primitive renders, without one style attribute or style element', async () => {
    const html = await serverHtml();
    expect(html).toContain('Transferencia');
    expect(html).toContain('8,500.00');
    expect(html).not.toMatch(/\sstyle=|<style/);
  });

  it('hydrates without a word from React', async () => {
    const complain = vi.spyOn(console, 'error');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = await serverHtml();
    const input = container.querySelector('input');
    render(page(await allOfUi()), { container, hydrate: true, onRecoverableError: (error) => complain(error) });
    expect(container.querySelector('input')).toBe(input);
    expect(complain).not.toHaveBeenCalled();
    expect(container.querySelector<HTMLElement>('.gs-root')?.style.getPropertyValue('--gs-accent')).toBe('teal');
  });
});
