'use client';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { RecordPicker } from './RecordPicker.js';

/** A team as the host's session names it. */
export interface TeamChoice {
  readonly id: string;
  readonly name: string;
  readonly rfc?: string | undefined;
}

/** Props of TeamPicker. */
export interface TeamPickerProps extends PickerProps<string, TeamChoice> {
  /** The teams of this session. The host names them: the proxy lists nobody's teams to a page. */
  teams: readonly TeamChoice[];
}

/** A team that is not of this session has no name here; its id stands for it. */
const unnamed = (id: string): TeamChoice | undefined => (id === '' ? undefined : { id, name: id });

/** One of the session's teams by its id. Choosing only selects; whether a person may act for it is decided by the proxy's `authorize`. */
export const TeamPicker = forwardRef<HTMLInputElement, TeamPickerProps>(function TeamPicker({ teams, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return (
    <RecordPicker<TeamChoice>
      {...props}
      controlRef={ref}
      records={{ items: teams, isLoading: false, isFailed: false }}
      idOf={({ id }) => id}
      useRecord={unnamed}
      filter="contains"
      itemLabel={({ name }) => name}
      itemCode={({ rfc }) => rfc ?? ''}
      words={{ label: texts.team, placeholder: texts.searchTeam }}
      noneText={texts.noTeams}
    />
  );
});
