import { Checkbox, Combobox, Control, DateField, Field, FileDrop, FormValue, MoneyField, NumberField, RadioGroup, SegmentedControl, Select, StoredNumberField, Switch, TextArea, TextField } from '@gigstack-ui/react/ui';

const nothing = () => {};
const units = ['Hora', 'Kilogramo'];
const hours = { current: () => '3*4', subscribe: () => nothing };

/** Every field, as a form of the host has them. */
export const FieldsPage = () => (
  <form>
    <TextField label="RFC" error="Le falta una letra" />
    <TextArea label="Notas" optional />
    <NumberField label="Cantidad" defaultValue="1250.5" minDecimals={2} />
    <StoredNumberField label="Horas" source={hours} onValueChange={nothing} />
    <MoneyField label="Precio" defaultValue="8500" />
    <Select label="Forma de pago" name="form" options={[{ value: '03', label: 'Transferencia', code: '03' }]} defaultValue="03" />
    <Combobox label="Unidad" items={units} itemKey={String} itemLabel={String} defaultValue="Hora" />
    <DateField label="Fecha" defaultValue="2026-11-22" name="date" />
    <Checkbox label="Enviar la factura por correo" defaultChecked />
    <Checkbox label="Todas las facturas" indeterminate />
    <Switch label="Precios con IVA" defaultChecked />
    <RadioGroup label="Motivo" options={[{ value: '02', label: 'Tenía errores' }]} defaultValue="02" />
    <SegmentedControl label="Pago" options={[{ value: 'PUE', label: 'Ya pagada' }, { value: 'PPD', label: 'Se paga después' }]} defaultValue="PUE" />
    <FileDrop label="Constancia" accept=".pdf" onFiles={nothing} />
    <Field label="Hecho por el sistema" controlId="own">
      <Control>
        <input id="own" />
      </Control>
    </Field>
    <FormValue name="hidden" value="1" onReset={nothing} />
  </form>
);
