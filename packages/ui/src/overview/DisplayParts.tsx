'use client';
import { Alert } from '../alert/Alert.js';
import { Badge } from '../badge/Badge.js';
import { Button } from '../button/Button.js';
import { Card } from '../card/Card.js';
import { ErrorFallback } from '../error-boundary/ErrorFallback.js';
import { Progress } from '../progress/Progress.js';
import { QrCode } from '../qr-code/QrCode.js';
import { Skeleton } from '../skeleton/Skeleton.js';
import { Spinner } from '../spinner/Spinner.js';
import { useWords } from './useWords.js';

/** Everything that only shows. */
export function DisplayParts() {
  const say = useWords();
  return (
    <Card title={say('Lo que se muestra', 'What is shown')} badge={<Badge>{say('Borrador', 'Draft')}</Badge>}>
      <div className="story-stack">
        <div className="story-row">
          <Badge tone="accent">{say('Nueva', 'New')}</Badge>
          <Badge tone="ok" dot>
            {say('Vigente', 'Valid')}
          </Badge>
          <Badge tone="warn">{say('Prueba', 'Test')}</Badge>
          <Badge tone="bad">{say('1 por corregir', '1 to fix')}</Badge>
          <Spinner label={say('Timbrando', 'Stamping')} />
        </div>
        <Alert tone="info" title={say('La factura global incluye el IVA', 'The global invoice includes VAT')} />
        <Alert tone="ok" title={say('Timbrada', 'Stamped')} />
        <Alert
          tone="warn"
          title={say('¿Le quitamos el tipo de sociedad?', 'Drop the type of company?')}
          actions={
            <>
              <Button size="sm">{say('Quitarlo', 'Drop it')}</Button>
              <Button size="sm" variant="quiet">
                {say('Así está bien', 'It is fine')}
              </Button>
            </>
          }
        >
          AGROEMPAQUES LOMA ALTA
        </Alert>
        <ErrorFallback supportId="K7QM-2ZPX" retry={() => {}} />
        <Progress label={say('Descargando 3 de 12', 'Downloading 3 of 12')} value={0.25} />
        <Progress label={say('Preguntando al SAT', 'Asking the SAT')} />
        <Skeleton count={2} />
        <QrCode value="https://pagos.example/p/1" label={say('Código QR con la liga de pago', 'QR code with the payment link')} />
      </div>
    </Card>
  );
}
