import './reference.css';
import { Badge, Checkbox, Table, TextField } from '@gigstack-ui/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { rows } from 'virtual:endpoint-rows';

/** Every endpoint of the API: its hook, whether the emulator serves it, the presets of the proxy that let it through, and its tests. */
function Endpoints() {
  const [search, setSearch] = useState('');
  const [untested, setUntested] = useState(false);
  const found = rows.filter(({ id, route, hook = '', tests }) => `${id} ${route} ${hook}`.toLowerCase().includes(search.toLowerCase()) && !(untested && tests.length > 0));
  return (
    <div className="reference">
      <h1>
        Endpoints <Badge>{found.length}</Badge>
      </h1>
      <div className="story-row">
        <TextField label="Search" value={search} onValueChange={setSearch} />
        <Checkbox label="Without a test" checked={untested} onCheckedChange={setUntested} />
      </div>
      <Table label="Endpoints">
        <thead>
          <tr>
            <th scope="col">Endpoint</th>
            <th scope="col">Hook</th>
            <th scope="col">Emulator</th>
            <th scope="col">Presets of the proxy</th>
            <th scope="col" data-align="end">
              Tests
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ id, route, hook, emulated, presets, tests, serverOnly }) => (
            <tr key={id}>
              <th scope="row">
                {id}
                <br />
                <span className="gs-code">{route}</span>
              </th>
              <td>{hook ? <span className="gs-code">{hook}</span> : serverOnly && 'For servers only'}</td>
              <td>{emulated ? 'Yes' : 'No'}</td>
              <td>{presets.join(', ')}</td>
              <td data-align="end" title={tests.join('\n')}>
                {tests.length}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const meta = { title: 'Design/Endpoints', component: Endpoints } satisfies Meta<typeof Endpoints>;
export default meta;

/** As the code has them now. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(rows.length).toBeGreaterThan(100);
    await expect(canvas.getAllByRole('row')).toHaveLength(rows.length + 1);
  },
};
