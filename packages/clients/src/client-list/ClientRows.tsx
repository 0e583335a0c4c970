'use client';
import type { Client } from '@gigstack-ui/api';
import { Badge, Button, CheckIcon, EmptyState, IconButton, MoreIcon, PagedList, Table, useMessages, VisuallyHidden, WarningIcon, type PagedListProps } from '@gigstack-ui/ui';
import { Menu, MenuItem, MenuSeparator } from '@gigstack-ui/ui/later';
import { clientListMessages } from '../messages/clientListMessages.js';

/** What can be done to a client of the list. */
export type ClientAct = 'edit' | 'delete' | 'portal';

interface ClientRowsProps {
  query: PagedListProps['query'] & { readonly items: readonly Client[] };
  isSearch: boolean;
  readOnly: boolean;
  onNew: () => void;
  onAct: (act: ClientAct, client: Client) => void;
}

/** The table of the clients, with what can be done to each. */
export function ClientRows({ query, isSearch, readOnly, onNew, onAct }: ClientRowsProps) {
  const texts = useMessages(clientListMessages);
  const empty = isSearch ? (
    <EmptyState title={texts.noMatches}>{texts.noMatchesText}</EmptyState>
  ) : (
    <EmptyState title={texts.noClients} actions={!readOnly && <Button onClick={onNew}>{texts.newClient}</Button>}>
      {texts.noClientsText}
    </EmptyState>
  );
  return (
    <PagedList query={query} isEmpty={query.items.length === 0} loadingText={texts.listLoading} failedTitle={texts.listFailed} failedText={texts.listFailedText} empty={empty} className="gs-clients-rows" moreClassName="gs-clients-more">
      <Table label={texts.clients} narrow="cards" className="gs-clients-table">
        <thead>
          <tr>
            <th scope="col">{texts.columnClient}</th>
            <th scope="col">{texts.rfc}</th>
            <th scope="col">{texts.columnState}</th>
            {!readOnly && (
              <th scope="col">
                <VisuallyHidden>{texts.columnActs}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {query.items.map((client) => (
            <ClientRow key={client.id} client={client} onAct={readOnly ? undefined : (act) => onAct(act, client)} />
          ))}
        </tbody>
      </Table>
    </PagedList>
  );
}

function ClientRow({ client, onAct }: { client: Client; onAct: ((act: ClientAct) => void) | undefined }) {
  const texts = useMessages(clientListMessages);
  const name = client.legal_name ?? client.name ?? texts.unnamed;
  return (
    <tr>
      <th scope="row" data-narrow="title">
        {onAct ? (
          <button type="button" className="gs-clients-open" onClick={() => onAct('edit')}>
            {name}
          </button>
        ) : (
          name
        )}
        {client.email && <p className="gs-client-note">{client.email}</p>}
      </th>
      <td data-label={texts.rfc}>{client.tax_id ? <span className="gs-code">{client.tax_id}</span> : <span className="gs-client-note">{texts.withoutRfc}</span>}</td>
      <td data-label={texts.columnState}>
        <span className="gs-clients-badges">
          {client.is_valid ? (
            <Badge tone="ok">
              <CheckIcon />
              {texts.badgeValid}
            </Badge>
          ) : (
            <Badge>{texts.badgeNotValid}</Badge>
          )}
          {client.efos?.is_valid === false && (
            <Badge tone="warn">
              <WarningIcon />
              {texts.badgeEfos}
            </Badge>
          )}
        </span>
      </td>
      {onAct && (
        <td data-align="end" data-narrow="amount">
          <Menu
            trigger={
              <IconButton size="sm" label={texts.actsOf(name)}>
                <MoreIcon />
              </IconButton>
            }
          >
            <MenuItem onSelect={() => onAct('edit')}>{texts.editClient}</MenuItem>
            <MenuItem onSelect={() => onAct('portal')}>{texts.portalAct}</MenuItem>
            <MenuSeparator />
            <MenuItem danger onSelect={() => onAct('delete')}>
              {texts.deleteAct}
            </MenuItem>
          </Menu>
        </td>
      )}
    </tr>
  );
}
