import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmptyState } from '../empty-state/EmptyState.js';
import { useWords } from '../overview/useWords.js';
import { Table } from '../table/Table.js';
import { PagedList } from './PagedList.js';

interface InvoicesProps {
  state: 'loading' | 'ready' | 'more' | 'fetching' | 'failed';
  rows: readonly string[];
}

/** A list of invoices whose pages are told what they are. */
function Invoices({ state, rows }: InvoicesProps) {
  const say = useWords();
  const query = { isPending: state === 'loading', isError: state === 'failed', hasNextPage: state === 'more' || state === 'fetching', isFetchingNextPage: state === 'fetching', fetchNextPage: () => {}, refetch: () => {} };
  return (
    <PagedList
      query={query}
      isEmpty={rows.length === 0}
      loadingText={say('Cargando facturas', 'Loading invoices')}
      failedTitle={say('No pudimos leer tus facturas', 'We could not read your invoices')}
      failedText={say('No se perdió nada.', 'Nothing is lost.')}
      empty={<EmptyState title={say('Aquí van tus facturas', 'Your invoices go here')} />}
    >
      <Table label={say('Facturas', 'Invoices')}>
        <thead>
          <tr>
            <th scope="col">Folio</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
            </tr>
          ))}
        </tbody>
      </Table>
    </PagedList>
  );
}

const meta = { title: 'UI/PagedList', component: Invoices, args: { state: 'more', rows: ['A-128', 'A-127', 'A-126'] } } satisfies Meta<typeof Invoices>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Loading: Story = { args: { state: 'loading', rows: [] } };
export const Empty: Story = { args: { state: 'ready', rows: [] } };
export const Failed: Story = { args: { state: 'failed', rows: [] } };
export const FailedWithRows: Story = { args: { state: 'failed' } };
export const FetchingMore: Story = { args: { state: 'fetching' } };
