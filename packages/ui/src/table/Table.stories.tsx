import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table } from './Table.js';

const meta = {
  title: 'UI/Table',
  component: Table,
  args: {
    label: 'Impuestos de la factura',
    children: (
      <>
        <thead>
          <tr>
            <th scope="col">Impuesto</th>
            <th scope="col">Tasa</th>
            <th scope="col" data-align="end">Importe</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">IVA</th>
            <td>16 %</td>
            <td data-align="end">$ 1,657.70</td>
          </tr>
          <tr>
            <th scope="row">ISR retenido</th>
            <td>1.25 %</td>
            <td data-align="end">−$ 129.51</td>
          </tr>
        </tbody>
      </>
    ),
  },
} satisfies Meta<typeof Table>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithCaption: Story = { args: { caption: 'Impuestos' } };
