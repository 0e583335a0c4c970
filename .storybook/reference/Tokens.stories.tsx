import './reference.css';
import { Table, TextField, themeTokens } from '@gigstack-ui/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import css from '../../packages/ui/src/provider/tokens.css?raw';
import { tokensOf } from './tokensOf.js';

const tokens = tokensOf(css);

function Swatches({ name }: { name: string }) {
  return (
    <span className="reference-swatches">
      {(['light', 'dark'] as const).map((scheme) => (
        <span key={scheme} className="reference-swatch" title={scheme} style={{ colorScheme: scheme, '--swatch': `var(--gs-${name})` } as React.CSSProperties} />
      ))}
    </span>
  );
}

/** Every design token, read from the stylesheet; a host sets any of them in `theme` or in its own CSS. */
function Tokens() {
  const [search, setSearch] = useState('');
  return (
    <div className="reference">
      <h1>Tokens</h1>
      <p>Each is the custom property --gs-… and a key of `theme`. The swatches are light and dark.</p>
      <TextField label="Search" value={search} onValueChange={setSearch} />
      <Table label="Tokens">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Looks</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {tokens
            .filter(({ name, value }) => `${name} ${value}`.includes(search))
            .map(({ name, value, isColour }) => (
              <tr key={name}>
                <th scope="row">
                  <span className="gs-code">{name}</span>
                </th>
                <td>{isColour && <Swatches name={name} />}</td>
                <td>
                  <code className="gs-code">{value}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  );
}

const meta = { title: 'Design/Tokens', component: Tokens } satisfies Meta<typeof Tokens>;
export default meta;

/** As the stylesheet has them now. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(tokens.map(({ name }) => name).sort()).toEqual([...themeTokens].sort());
    await expect(canvas.getAllByRole('row')).toHaveLength(tokens.length + 1);
  },
};
