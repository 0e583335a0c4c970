import {
  CancellationMotivePicker,
  CfdiUsePicker,
  CountryPicker,
  createCatalogWorker,
  CurrencyPicker,
  ExportPicker,
  InvoicePicker,
  MonthPicker,
  PaymentFormPicker,
  PaymentMethodPicker,
  PeriodicityPicker,
  ProductKeyPicker,
  RelationTypePicker,
  SeriesPicker,
  ServicePicker,
  TaxObjectPicker,
  TaxRegimePicker,
  TeamPicker,
  UnitKeyPicker,
} from '@gigstack-ui/react/pickers';

const rows = createCatalogWorker({ assets: '/api/gigstack/_gs/assets' });
const teams = [{ id: 'team_papeleria', name: 'Papelería El Faro', rfc: 'PEF190312TL8' }];

/** Every picker, with something chosen. */
export const PickersPage = () => (
  <form>
    <TaxRegimePicker name="regime" defaultValue="601" />
    <CfdiUsePicker name="use" defaultValue="G03" />
    <PaymentFormPicker name="form" defaultValue="03" />
    <PaymentMethodPicker name="method" defaultValue="PUE" />
    <CurrencyPicker name="currency" defaultValue="MXN" />
    <TaxObjectPicker name="object" defaultValue="02" />
    <ExportPicker name="export" defaultValue="01" />
    <RelationTypePicker name="relation" defaultValue="04" />
    <PeriodicityPicker name="periodicity" defaultValue="04" />
    <MonthPicker name="month" defaultValue="11" />
    <CancellationMotivePicker name="motive" defaultValue="02" />
    <CountryPicker name="country" defaultValue="USA" />
    <ProductKeyPicker name="key" defaultValue="43211500" />
    <ProductKeyPicker name="workerKey" label="Clave, buscada en la página" source={rows} defaultValue="43211500" />
    <UnitKeyPicker name="unit" defaultValue="E48" />
    <ServicePicker name="service" defaultValue="service_papel_bond" />
    <SeriesPicker name="series" defaultValue="A" />
    <InvoicePicker name="invoice" defaultValue="5EED0000-0000-4000-8000-000000000001" />
    <TeamPicker name="team" teams={teams} defaultValue="team_papeleria" />
  </form>
);
