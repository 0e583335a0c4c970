import type { ReactNode } from 'react';
import { colorSchemes } from '../preferences/ColorScheme.js';
import type { Preferences } from '../preferences/Preferences.js';
import { Link } from '../routing/Link.js';
import type { Page } from '../routing/Page.js';
import type { Session } from '../Session.js';
import { useWords } from '../words/WordsContext.js';
import { Choice } from './Choice.js';
import { Mark } from './Mark.js';
import { Navigation } from './Navigation.js';

interface ShellProps {
  page: Page;
  session: Session;
  team: string;
  onTeam: (team: string) => void;
  preferences: Preferences;
  children: ReactNode;
}

/** What surrounds every page: the brand, the sections, and the choices of this person. */
export function Shell({ page, session, team, onTeam, preferences, children }: ShellProps) {
  const words = useWords();
  const { locale, setLocale, colorScheme, setColorScheme } = preferences;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="topbar">
        <Link className="brand" to={{ name: 'invoices' }}>
          <Mark />
          <span>Nómada</span>
        </Link>
        <Navigation page={page} />
        <div className="choices">
          {session.teams.length > 0 && (
            <Choice label={words.team} value={team} options={session.teams.map(({ id, name }) => ({ value: id, label: name }))} onChoose={onTeam} />
          )}
          <Choice
            label={words.language}
            value={locale}
            options={[
              { value: 'es-MX', label: 'Español' },
              { value: 'en', label: 'English' },
            ]}
            onChoose={setLocale}
          />
          <Choice
            label={words.appearance}
            value={colorScheme}
            options={colorSchemes.map((value) => ({ value, label: words.schemes[value] }))}
            onChoose={setColorScheme}
          />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <span>Nómada · {words.tagline}</span>
        <span>{words.signedInAs(session.user.name)}</span>
      </footer>
    </div>
  );
}
