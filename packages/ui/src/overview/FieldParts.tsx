'use client';
import { Card } from '../card/Card.js';
import { Checkbox } from '../check/Checkbox.js';
import { Switch } from '../check/Switch.js';
import { Combobox } from '../combobox/Combobox.js';
import { DateField } from '../date-field/DateField.js';
import { FileDrop } from '../file-drop/FileDrop.js';
import { MoneyField } from '../money-field/MoneyField.js';
import { NumberField } from '../number-field/NumberField.js';
import { RadioGroup } from '../radio-group/RadioGroup.js';
import { SegmentedControl } from '../segmented-control/SegmentedControl.js';
import { Select } from '../select/Select.js';
import { TextArea } from '../text-area/TextArea.js';
import { TextField } from '../text-field/TextField.js';
import { useWords } from './useWords.js';

/** Every field, each in the state that says most about it. */
export function FieldParts() {
  const say = useWords();
  const units = [
    { key: 'E48', name: say('Unidad de servicio', 'Service unit') },
    { key: 'HUR', name: say('Hora', 'Hour') },
    { key: 'KGM', name: say('Kilogramo', 'Kilogram') },
  ];
  const forms = [
    { value: '03', label: say('Transferencia electrónica de fondos', 'Electronic funds transfer'), code: '03' },
    { value: '04', label: say('Tarjeta de crédito', 'Credit card'), code: '04' },
    { value: '99', label: say('Por definir', 'To be defined'), code: '99', disabled: true },
  ];
  return (
    <Card title={say('Campos', 'Fields')}>
      <div className="story-fields">
        <TextField label={say('RFC', 'Tax id (RFC)')} code defaultValue="ALA110526MZ4" hint={say('Existe y está activo en el SAT', 'Exists and is active at the SAT')} hintTone="ok" />
        <TextField
          label={say('Nombre o razón social', 'Legal name')}
          required
          defaultValue="AGROEMPAQUES Y DISTRIBUCIONES LOMA ALTA DEL BAJÍO, S.A.P.I. DE C.V."
          error={say('El SAT lo tiene escrito de otra manera', 'The SAT has it written in another way')}
        />
        <NumberField label={say('Cantidad', 'Quantity')} defaultValue="3*4" />
        <MoneyField label={say('Precio', 'Price')} defaultValue="8500" hint={say('Antes de impuestos', 'Before taxes')} />
        <Select label={say('Forma de pago', 'Way of paying')} options={forms} defaultValue="03" />
        <Combobox label={say('Unidad', 'Unit')} items={units} itemKey={({ key }) => key} itemLabel={({ name }) => name} itemCode={({ key }) => key} defaultValue={units[0]} />
        <DateField label={say('Fecha', 'Date')} defaultValue="2026-11-22" />
        <TextField label={say('Serie', 'Series')} defaultValue="A" disabled />
        <TextField label={say('Folio', 'Folio')} defaultValue="1024" readOnly />
        <TextArea label={say('Notas', 'Notes')} optional defaultValue={say('Gracias por su compra.', 'Thank you for your purchase.')} />
        <SegmentedControl
          label={say('Pago', 'Payment')}
          options={[
            { value: 'PUE', label: say('Ya pagada', 'Paid') },
            { value: 'PPD', label: say('Se paga después', 'Paid later') },
          ]}
          defaultValue="PUE"
        />
        <RadioGroup
          label={say('¿Por qué se cancela?', 'Why is it cancelled?')}
          options={[
            { value: '02', label: say('Tenía errores', 'It had errors'), hint: say('No se relaciona con otra', 'Not related to another one') },
            { value: '03', label: say('La operación no se hizo', 'The sale did not happen') },
          ]}
          defaultValue="02"
        />
        <div className="story-stack">
          <Checkbox label={say('Enviar la factura por correo', 'Send the invoice by e-mail')} defaultChecked />
          <Checkbox label={say('Todas las facturas', 'All invoices')} indeterminate />
          <Switch label={say('Precios con IVA', 'Prices include VAT')} defaultChecked />
          <Switch label={say('Modo de prueba', 'Test mode')} disabled />
        </div>
        <FileDrop label={say('Constancia de Situación Fiscal', 'Tax status certificate')} accept=".pdf" maxSize={5 * 1_048_576} onFiles={() => {}} optional />
      </div>
    </Card>
  );
}
