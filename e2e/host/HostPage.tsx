import { Alert, Badge, Button, Card, Checkbox, DateField, GigstackUIProvider, NumberField, Select, Switch, TextArea, TextField } from '@gigstack-ui/ui';
import { ConfirmDialog } from '@gigstack-ui/ui/dialog';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const forms = [
  { value: '03', label: 'Transferencia electrónica', code: '03' },
  { value: '04', label: 'Tarjeta de crédito', code: '04' },
];

function Form() {
  const [form, setForm] = useState('03');
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title="Documento" badge={<Badge tone="bad">1 por corregir</Badge>} actions={<Switch label="Precios con IVA" />}>
      <Select label="Forma de pago" options={forms} value={form} onValueChange={setForm} />
      <TextField label="Nombre" defaultValue="LOMA ALTA" error="El SAT lo tiene escrito de otra manera" />
      <NumberField label="Precio" defaultValue="8500" minDecimals={2} end="MXN" />
      <DateField label="Fecha" defaultValue="2026-11-22" />
      <TextArea label="Notas" />
      <Checkbox label="Enviar por correo" defaultChecked />
      <Alert tone="warn" title="Falta el correo" />
      <Button variant="primary" onClick={() => setOpen(true)}>
        Timbrar
      </Button>
      <ConfirmDialog open={isOpen} onOpenChange={setOpen} title="¿Timbrar?" confirmLabel="Sí, timbrar" onConfirm={() => setOpen(false)} />
    </Card>
  );
}

/** A page of a host: renders again when asked, with inline objects, as hosts do. */
function HostPage() {
  const [count, setCount] = useState(0);
  return (
    <>
      <button id="again" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <GigstackUIProvider theme={{ radius: '8px' }} messages={{}} components={{}} nonce="R">
        <Form />
      </GigstackUIProvider>
      <GigstackUIProvider locale="en" colorScheme="dark" theme={{ accent: '#ffb703' }} messages={{ ui: { close: 'Leave' } }}>
        <Select label="Form" options={forms} value={null} onValueChange={() => {}} />
      </GigstackUIProvider>
    </>
  );
}

const container = document.getElementById('app');
if (!container) throw new Error('The page has no element to render into.');
createRoot(container).render(
  <StrictMode>
    <HostPage />
  </StrictMode>,
);
