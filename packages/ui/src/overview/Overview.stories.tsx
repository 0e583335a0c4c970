import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Alert } from '../alert/Alert.js';
import { Badge } from '../badge/Badge.js';
import { Button } from '../button/Button.js';
import { Card } from '../card/Card.js';
import { Checkbox } from '../check/Checkbox.js';
import { Switch } from '../check/Switch.js';
import { Combobox } from '../combobox/Combobox.js';
import { useFormat } from '../format/useFormat.js';
import { PlusIcon } from '../icons/PlusIcon.js';
import { NumberField } from '../number-field/NumberField.js';
import { SegmentedControl } from '../segmented-control/SegmentedControl.js';
import { MessagesProvider } from '../messages/MessagesProvider.js';
import { Select } from '../select/Select.js';
import { TextArea } from '../text-area/TextArea.js';
import { TextField } from '../text-field/TextField.js';
import { EveryPart } from './EveryPart.js';

const forms = [
  { value: '03', label: 'Transferencia electrónica', code: '03' },
  { value: '04', label: 'Tarjeta de crédito', code: '04' },
];
const units = [
  { key: 'E48', name: 'Unidad de servicio' },
  { key: 'HUR', name: 'Hora' },
];

function Together() {
  const format = useFormat();
  const [form, setForm] = useState('03');
  const [paid, setPaid] = useState('PUE');
  const [price, setPrice] = useState('8500');
  const [unit, setUnit] = useState<(typeof units)[number] | null>(units[0] ?? null);
  return (
    <div className="story-stack">
      <div className="story-row">
        <h1>Factura de ingreso</h1>
        <Badge>Borrador</Badge>
        <Badge tone="warn">Prueba</Badge>
        <Button>Vista previa</Button>
        <Button variant="primary">Timbrar {format.money('12018.33', 'MXN')}</Button>
      </div>
      <Card
        title="Documento"
        badge={<Badge tone="bad">1 por corregir</Badge>}
        actions={<Switch label="Precios con IVA" />}
        footer={
          <Button variant="quiet" size="sm">
            <PlusIcon /> Agregar concepto
          </Button>
        }
      >
        <div className="story-stack">
          <SegmentedControl
            label="Pago"
            options={[
              { value: 'PUE', label: 'Ya pagada' },
              { value: 'PPD', label: 'Se paga después' },
            ]}
            value={paid}
            onValueChange={setPaid}
          />
          <Select label="Forma de pago" options={forms} value={form} onValueChange={setForm} />
          <Combobox label="Unidad" items={units} itemKey={({ key }) => key} itemLabel={({ name }) => name} itemCode={({ key }) => key} value={unit} onValueChange={setUnit} />
          <NumberField label="Precio" value={price} onValueChange={setPrice} minDecimals={2} end="MXN" />
          <TextField label="RFC" code defaultValue="ALA110526MZ4" hint="Existe y está activo en el SAT" hintTone="ok" />
          <TextField label="Nombre o razón social" defaultValue="AGROEMPAQUES LOMA ALTA, S.A. DE C.V." error="El SAT lo tiene escrito de otra manera" />
          <Alert
            tone="warn"
            title="¿Le quitamos el tipo de sociedad?"
            actions={
              <>
                <Button size="sm">Quitarlo</Button>
                <Button size="sm" variant="quiet">
                  Así está bien
                </Button>
              </>
            }
          >
            AGROEMPAQUES LOMA ALTA
          </Alert>
          <TextArea label="Notas" optional />
          <Checkbox label="Enviar la factura por correo" defaultChecked />
        </div>
      </Card>
    </div>
  );
}

const meta = { title: 'UI/Overview', component: Together } satisfies Meta<typeof Together>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The primitives side by side, as a form uses them. */
export const Default: Story = {};

/** All of them, each in the state that says most about it. */
export const EveryPrimitive: Story = { tags: ['review'], render: () => <EveryPart /> };
export const EveryPrimitiveNarrow: Story = { tags: ['review'], render: () => <EveryPart />, globals: { width: '320' } };
export const EveryPrimitiveDark: Story = { render: () => <EveryPart />, globals: { scheme: 'dark' } };
export const EveryPrimitiveCompact: Story = { render: () => <EveryPart />, globals: { density: 'compact' } };
export const EveryPrimitiveFromRightToLeft: Story = { render: () => <EveryPart />, globals: { dir: 'rtl' } };

/** Long words of a host, in another size of text. */
export const EveryPrimitiveLong: Story = {
  render: () => (
    <MessagesProvider messages={{ ui: { optional: '(si así lo prefieres, puedes dejarlo vacío)', filePrompt: () => 'Elige de tu computadora un archivo o arrástralo y suéltalo exactamente aquí', retry: 'Intentarlo otra vez desde el principio' } }}>
      <EveryPart />
    </MessagesProvider>
  ),
  globals: { width: '440' },
};
