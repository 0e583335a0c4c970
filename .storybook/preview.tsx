import '@gigstack-ui/react/styles.css';
import './preview.css';
import './adapters/host.css';
import type { Preview } from '@storybook/react-vite';
import { preloadLists } from '@gigstack-ui/ui';
import { preloadPopups } from '@gigstack-ui/ui/later';
import { configure } from 'storybook/test';
import type { ReactNode } from 'react';
import type { HostLook } from './adapters/HostLook.js';
import { hostLooks } from './adapters/hostLooks.js';
import { GigstackStory, type GigstackParameters } from './gigstack.js';
import { firstGlobals, globalTypes, themes, type Toolbar } from './toolbar.js';

// What a play function looks for may take a while on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

const NoHost = ({ children }: { children: ReactNode }) => children;

const preview: Preview = {
  // Plays press at once; what a control does before the code of its list or popup is there has tests of its own.
  beforeAll: async () => void (await Promise.all([preloadLists(), preloadPopups()])),
  parameters: { layout: 'fullscreen', a11y: { test: 'error' }, options: { storySort: { order: ['Guides', ['Install', 'Proxy', 'Theming', 'Headless', 'Connect', 'Portal', 'Testing', 'Going live', 'Glossary'], 'Design', ['Theme studio', 'Hosts', 'Tokens', 'Messages', 'Slots', 'Endpoints'], 'Invoices', 'Clients', 'Payments', 'Portal', 'Pickers', 'UI'] } } },
  initialGlobals: { ...firstGlobals, locale: import.meta.env.VITE_STORY_LOCALE ?? 'es-MX', scheme: import.meta.env.VITE_STORY_SCHEME ?? 'light' },
  globalTypes,
  loaders: [async ({ globals }) => ({ look: await hostLooks[(globals as unknown as Toolbar).adapter]() })],
  decorators: [
    (Story, { globals, parameters, id, loaded }) => {
      const { theme, scheme, locale, density, dir, width, adapter, network, team } = globals as unknown as Toolbar;
      const { gigstack } = parameters as { gigstack?: GigstackParameters };
      const { look } = loaded as { look?: HostLook };
      const Host = look?.Provider ?? NoHost;
      return (
        <Host key={`${id} ${network} ${team} ${adapter}`} scheme={scheme}>
          <GigstackStory locale={locale} colorScheme={scheme} theme={{ ...look?.theme, ...themes[theme] }} components={look?.components} density={density} dir={dir} network={network} {...gigstack} {...(team && { team })}>
            <main className="story" data-width={width}>
              <Story />
            </main>
          </GigstackStory>
        </Host>
      );
    },
  ],
};

export default preview;
