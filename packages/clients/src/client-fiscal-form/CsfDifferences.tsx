'use client';
import { useMessages } from '@gigstack-ui/ui';
import type { CsfChange } from '../csf/csfChanges.js';
import { clientCsfMessages } from '../messages/clientCsfMessages.js';
import { clientMessages } from '../messages/clientMessages.js';
import { partKeys } from './partKeys.js';

/** Where gigstack's answer and the reading here part: the answer stands. */
export function CsfDifferences({ differences }: { differences: readonly CsfChange[] }) {
  const texts = useMessages(clientCsfMessages);
  const fields = useMessages(clientMessages);
  return (
    <>
      <p>{texts.csfDifferent}</p>
      <ul className="gs-client-differences">
        {differences.map(({ part, before, after }) => (
          <li key={part}>
            <b>{fields[partKeys[part]]}</b>
            <dl>
              <dt>{texts.csfServerSays}</dt>
              <dd data-stays="">{before || texts.reviewNothing}</dd>
              <dt>{texts.csfReadHere}</dt>
              <dd>{after}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
