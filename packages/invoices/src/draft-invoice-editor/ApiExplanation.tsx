'use client';
import { useCfdiErrors } from '@gigstack-ui/hooks';
import { useMessages } from '@gigstack-ui/ui';
import { laterMessages } from '../messages/laterMessages.js';

/** What gigstack's own catalogue says about a rejection, folded away under our words; nothing while it does not answer. */
export function ApiExplanation({ code }: { code: string | undefined }) {
  const texts = useMessages(laterMessages);
  const { items } = useCfdiErrors({ code, limit: 1, enabled: code !== undefined });
  const known = items.find((error) => error.code === code);
  if (!known) return null;
  return (
    <details className="gs-explanation">
      <summary>{texts.apiExplains}</summary>
      {known.description && <p lang="es">{known.description}</p>}
      {known.explanation && <p lang="en">{known.explanation}</p>}
      {known.solution && <p lang="en">{known.solution}</p>}
    </details>
  );
}
