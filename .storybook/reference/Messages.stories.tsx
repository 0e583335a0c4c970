import './reference.css';
import { Badge, Select, Table, TextField } from '@gigstack-ui/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { messageRows } from './messageRows.js';

const namespaces = [...new Set(messageRows.map(({ namespace }) => namespace))].sort();
const options = [{ value: '', label: 'All' }, ...namespaces.map((name) => ({ value: name, label: name }))];

/** Every text on screen, read from the packages; a host replaces any of them: `messages={{ ui: { close: 'Salir' } }}`. */
function Messages() {
  const [search, setSearch] = useState('');
  const [namespace, setNamespace] = useState('ui');
  const needle = search.toLowerCase();
  const found = messageRows.filter((row) => (namespace === '' || row.namespace === namespace) && `${row.key} ${row.spanish} ${row.english}`.toLowerCase().includes(needle));
  return (
    <div className="reference">
      <h1>
        Messages <Badge>{found.length}</Badge>
      </h1>
      <p>‹…› is what the text is about: such a message is a function.</p>
      <div className="story-fields">
        <Select label="Namespace" options={options} value={namespace} onValueChange={setNamespace} />
        <TextField label="Search" value={search} onValueChange={setSearch} />
      </div>
      <Table label="Messages">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">es-MX</th>
            <th scope="col">en</th>
          </tr>
        </thead>
        <tbody>
          {found.map((row) => (
            <tr key={`${row.namespace}.${row.key}`}>
              <th scope="row">
                <span className="gs-code">{namespace === '' ? `${row.namespace}.${row.key}` : row.key}</span>
              </th>
              <td lang="es-MX">{row.spanish}</td>
              <td lang="en">{row.english}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const meta = { title: 'Design/Messages', component: Messages } satisfies Meta<typeof Messages>;
export default meta;

/** As the packages have them now. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(namespaces).toEqual(expect.arrayContaining(['clients', 'findings', 'invoices', 'payments', 'pickers', 'portal', 'ui']));
    await expect(messageRows.filter(({ spanish, english }) => spanish === '' || english === '').map(({ key }) => key)).toEqual([]);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Search' }), 'cerrar');
    await expect(canvas.getAllByRole('row').length).toBeGreaterThan(1);
    await userEvent.clear(canvas.getByRole('textbox', { name: 'Search' }));
  },
};
