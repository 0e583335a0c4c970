'use client';
import type { Client } from '@gigstack-ui/api';
import { Alert, Badge, Button, CheckIcon, EmptyState, IconButton, MoreIcon, Skeleton, Table, useMessages, VisuallyHidden, WarningIcon } from '@gigstack-ui/ui';
import { Menu, MenuItem, MenuSeparator } from '@gigstack-ui/ui/later';
import { clientListMessages } from '../messages/clientListMessages.js';

/** What can be done to a client of the list. */
export type ClientAct = 'edit' | 'delete' | 'portal';

interface ClientRowsProps {
  query: { items: readonly Client[]; isPending: boolean; isError: boolean; hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown; refetch: () => unknown };
  isSearch: boolean;
  readOnly: boolean;
  onNew: () => void;
  onAct: (act: ClientAct, client: Client) => void;
}

/** The rows with their states: on the way, failed, empty, and a way to more. */
export function ClientRows({ query, isSearch, readOnly, onNew, onAct }: ClientRowsProps) {
  const texts = useMessages(clientListMessages);
  const failure = (
    <Alert tone="bad" title={texts.listFailed} actions={<Button size="sm" onClick={() => void query.refetch()}>{texts.retry}</Button>}>
      {texts.listFailedText}
    </Alert>
  );
  if (query.isPending) {
    return (
      <div aria-busy="true">
        <VisuallyHidden role="status">{texts.listLoading}</VisuallyHidden>
        <Skeleton count={6} shape="control" />
      </div>
    );
  }
  if (query.isError && query.items.length === 0) return failure;
  if (query.items.length === 0) {
    return isSearch ? (
      <EmptyState title={texts.noMatches}>{texts.noMatchesText}</EmptyState>
    ) : (
      <EmptyState title={texts.noClients} actions={!readOnly && <Button onClick={onNew}>{texts.newClient}</Button>}>
        {texts.noClientsText}
      </EmptyState>
    );
  }
  return (
    <>
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
      {query.isError && failure}
      {query.hasNextPage && (
        <div className="gs-clients-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {texts.loadMore}
          </Button>
        </div>
      )}
    </>
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
