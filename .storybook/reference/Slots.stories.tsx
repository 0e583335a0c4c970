import './reference.css';
import { Badge, slotNames, Table } from '@gigstack-ui/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { slots } from 'virtual:slot-rows';

const styled: ReadonlySet<string> = new Set(slotNames);
const rows = Object.entries(slots).sort(([one], [other]) => Number(styled.has(other)) - Number(styled.has(one)) || one.localeCompare(other));

/** Every part with a name: `data-gs-slot` finds it, and `classNames` of the provider gives it a class where marked. */
function Slots() {
  return (
    <div className="reference">
      <h1>Slots</h1>
      <pre>{"<GigstackProvider classNames={{ button: 'shop-button', input: 'shop-input' }} …>"}</pre>
      <Table label="Slots">
        <thead>
          <tr>
            <th scope="col">data-gs-slot</th>
            <th scope="col">classNames</th>
            <th scope="col">Rendered by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([slot, files]) => (
            <tr key={slot}>
              <th scope="row">
                <span className="gs-code">{slot}</span>
              </th>
              <td>{styled.has(slot) && <Badge tone="ok">takes a class</Badge>}</td>
              <td>{files.map((file) => file.replace(/\/src\/.*\//, ' · ').replace('.tsx', '')).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const meta = { title: 'Design/Slots', component: Slots } satisfies Meta<typeof Slots>;
export default meta;

/** As the code has them now. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(Object.keys(slots)).toEqual(expect.arrayContaining([...slotNames]));
    await expect(canvas.getAllByRole('row')).toHaveLength(rows.length + 1);
  },
};
