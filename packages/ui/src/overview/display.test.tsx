import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { Alert } from '../alert/Alert.js';
import { Badge } from '../badge/Badge.js';
import { Button } from '../button/Button.js';
import { Card } from '../card/Card.js';
import { EmptyState } from '../empty-state/EmptyState.js';
import { DocumentIcon } from '../icons/DocumentIcon.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Progress } from '../progress/Progress.js';
import { Skeleton } from '../skeleton/Skeleton.js';
import { Spinner } from '../spinner/Spinner.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';

describe('what only shows', () => {
  it('has no axe violations', async () => {
    render(
      <main>
        <h1>Factura</h1>
        <Alert tone="warn" title="El nombre quizá lleva de más" actions={<Button size="sm">Quitarlo</Button>}>
          «S.A. DE C.V.» no va en CFDI 4.0.
        </Alert>
        <Card title="Conceptos" badge={<Badge tone="bad">1 por corregir</Badge>} footer="Pie">
          <EmptyState icon={<DocumentIcon />} title="Aquí van tus conceptos" actions={<Button>Agregar concepto</Button>} />
        </Card>
        <Card title="Vista previa" headingLevel={3} aria-busy>
          <Skeleton count={3} />
        </Card>
        <Spinner label="Cargando…" />
        <Progress label="Descargando" value={0.5} />
        <VisuallyHidden>Tres conceptos</VisuallyHidden>
      </main>,
      { wrapper: GigstackUIProvider },
    );
    await expectNoAxeViolations();
  });

  it('announces a problem at once and the rest politely', () => {
    render(
      <>
        <Alert tone="bad" title="Sin conexión" />
        <Alert tone="ok" title="Timbrada" />
      </>,
      { wrapper: GigstackUIProvider },
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Sin conexión');
    expect(screen.getByRole('status')).toHaveTextContent('Timbrada');
  });

  it('names a card after its title, at the level of the outline it is told', () => {
    render(
      <Card title="Receptor" headingLevel={3}>
        …
      </Card>,
      { wrapper: GigstackUIProvider },
    );
    expect(screen.getByRole('region', { name: 'Receptor' })).toContainElement(screen.getByRole('heading', { level: 3, name: 'Receptor' }));
  });

  it('says how far something is, and that nobody knows', () => {
    render(
      <>
        <Progress label="Descargando" value={3} max={12} />
        <Progress label="Preguntando" hideLabel />
      </>,
      { wrapper: GigstackUIProvider },
    );
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Descargando' }).position).toBe(0.25);
    expect(screen.getByRole('progressbar', { name: 'Preguntando' })).toHaveAttribute('data-state', 'indeterminate');
  });

  it('lets a spinner speak only when it has something to say', () => {
    render(
      <>
        <Spinner />
        <Spinner label="Timbrando" />
      </>,
      { wrapper: GigstackUIProvider },
    );
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status', { name: 'Timbrando' })).toBeInTheDocument();
  });
});
