import { Alert, Announcer, Badge, Card, DataGrid, DocumentIcon, EmptyState, ErrorBoundary, ErrorFallback, MessagesProvider, Pagination, PdfView, Progress, QrCode, Skeleton, SlotClasses, Spinner, Table, Tabs, VisuallyHidden } from '@gigstack-ui/react/ui';
import { FieldsPage } from './FieldsPage.js';

const nothing = () => {};

/** Every primitive that shows something, around the fields. */
export const PartsPage = () => (
  <MessagesProvider messages={{ ui: { close: 'Salir' } }}>
    <SlotClasses classNames={{ card: 'host-card' }}>
      <Card title="Documento" badge={<Badge tone="warn" dot>Sin validez fiscal</Badge>} footer="Pie">
        <ErrorBoundary>
          <FieldsPage />
        </ErrorBoundary>
        <Alert tone="warn" title="Falta el correo" />
        <ErrorFallback supportId="K7QM-2ZPX" retry={nothing} />
        <EmptyState icon={<DocumentIcon />} title="Aún no hay notas de crédito" />
        <Progress label="Descargando 3 de 12" value={0.25} />
        <Progress label="Preguntando al SAT" />
        <Skeleton count={2} />
        <Spinner label="Timbrando" />
        <QrCode value="https://pagos.example/p/1" label="Liga de pago" />
        <PdfView pdf="JVBERi0xLjQKJcOkw7zDtsOfCg==" title="PDF de la factura" />
        <Tabs label="Facturas" tabs={[{ value: 'income', label: 'Ingresos', count: 2 }, { value: 'egress', label: 'Notas de crédito' }]}>
          {(tab) => <p>{tab}</p>}
        </Tabs>
        <DataGrid label="Facturas" columns={[{ key: 'folio', header: 'Folio', cell: String, isRowHeader: true }]} rows={['A-1', 'A-2']} rowKey={String} empty={null} selection={new Set(['A-1'])} onSelectionChange={nothing} footer={<Pagination label="Páginas" page={1} pageCount={3} onPageChange={nothing} />} />
        <Table label="Impuestos" caption="Impuestos">
          <tbody>
            <tr>
              <td>IVA 16 %</td>
            </tr>
          </tbody>
        </Table>
        <VisuallyHidden>Solo para quien escucha</VisuallyHidden>
        <Announcer>
          <p>Lo que cambia se anuncia.</p>
        </Announcer>
      </Card>
    </SlotClasses>
  </MessagesProvider>
);
