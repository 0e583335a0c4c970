import { Alert } from '@gigstack-ui/ui';
import { useEffect, useState, type RefObject } from 'react';
import { weakPairs, type WeakPair } from './weakPairs.js';

/** Says which pairs of colours of a preview cannot be read well, measured on what the browser painted. */
export function ContrastReport({ scheme, preview, changed }: { scheme: string; preview: RefObject<HTMLElement | null>; changed: unknown }) {
  const [weak, setWeak] = useState<readonly WeakPair[]>([]);
  useEffect(() => {
    const root = preview.current?.querySelector<HTMLElement>('.gs-root');
    if (root) setWeak(weakPairs(root));
  }, [preview, changed]);
  if (weak.length === 0) return <Alert tone="ok">{`Every pair can be read in ${scheme}.`}</Alert>;
  return (
    <Alert tone="warn" title={`${weak.length} pairs are too weak in ${scheme}`}>
      <ul>
        {weak.slice(0, 6).map(({ over, under, ratio, needs }) => (
          <li key={`${over} ${under}`}>
            {over} on {under}: {ratio.toFixed(2)}, needs {needs}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
