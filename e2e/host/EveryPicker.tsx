import { ClientPicker } from '@gigstack-ui/clients';
import {
  CancellationMotivePicker,
  CfdiUsePicker,
  CountryPicker,
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
} from '@gigstack-ui/pickers';
import { Button, TextField } from '@gigstack-ui/ui';
import { Dialog, Menu, MenuItem, Popover, Tooltip } from '@gigstack-ui/ui/later';
import { useState } from 'react';

const teams = [
  { id: 'team_papeleria', name: 'Papelería Lápiz', rfc: 'EKU9003173C9' },
  { id: 'team_estudio', name: 'Estudio Norte' },
];

/** Every picker in one form, in the page or in a modal dialog, and the sheets that come late. */
export function EveryPicker({ inDialog }: { inDialog: boolean }) {
  const [clientId, setClient] = useState('');
  const fields = (
    <form aria-label="Todo" className="host-form">
      <TaxRegimePicker name="regime" />
      <CfdiUsePicker name="use" />
      <PaymentFormPicker name="form" />
      <PaymentMethodPicker name="method" defaultValue="PUE" />
      <CurrencyPicker name="currency" />
      <ProductKeyPicker name="product" />
      <UnitKeyPicker name="unit" />
      <TaxObjectPicker name="object" />
      <ExportPicker name="export" />
      <RelationTypePicker name="relation" />
      <PeriodicityPicker name="period" />
      <MonthPicker name="month" />
      <CancellationMotivePicker name="motive" />
      <CountryPicker name="country" />
      <ServicePicker name="service" />
      <SeriesPicker name="series" />
      <InvoicePicker name="invoice" />
      <TeamPicker name="team" teams={teams} />
      <ClientPicker label="Cliente" name="client" value={clientId} onValueChange={setClient} />
      <Menu trigger={<Button>Más</Button>}>
        <MenuItem>Copiar</MenuItem>
        <MenuItem>Mover</MenuItem>
        <MenuItem>Borrar</MenuItem>
      </Menu>
      <Popover label="Descuento" trigger={<Button>Descuento</Button>}>
        <TextField label="Porcentaje" />
        <Button>Aplicar</Button>
      </Popover>
      <Tooltip content="Sin validez fiscal">
        <Button>Vista previa</Button>
      </Tooltip>
    </form>
  );
  if (!inDialog) return fields;
  return (
    <Dialog trigger={<Button>Abrir todo</Button>} title="Todo">
      {fields}
    </Dialog>
  );
}
