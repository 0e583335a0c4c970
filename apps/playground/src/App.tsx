import { useEffect } from 'react';
import { colorSchemes } from './preferences/ColorScheme.js';
import { locales } from './preferences/Locale.js';
import { usePreference } from './preferences/usePreference.js';
import { Notice } from './shell/Notice.js';
import { useSession } from './useSession.js';
import { wordsOf } from './words/wordsOf.js';
import { WordsContext } from './words/WordsContext.js';
import { Workspace } from './Workspace.js';

/** The product: nothing of it shows before it is known who is here. */
export function App() {
  const [locale, setLocale] = usePreference('locale', locales, 'es-MX');
  const [colorScheme, setColorScheme] = usePreference('scheme', colorSchemes, 'auto');
  const session = useSession();
  const words = wordsOf[locale];

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.scheme = colorScheme;
  }, [locale, colorScheme]);

  return (
    <WordsContext value={words}>
      {session.isPending && <Notice title={words.opening} />}
      {session.isError && <Notice title={words.noSession} text={words.noSessionWhy} action={words.reload} onAction={() => window.location.reload()} />}
      {session.isSuccess && <Workspace session={session.data} preferences={{ locale, setLocale, colorScheme, setColorScheme }} />}
    </WordsContext>
  );
}
