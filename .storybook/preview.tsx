import '@gigstack-ui/react/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { GigstackStory, type GigstackParameters } from './gigstack.js';
import { firstGlobals, globalTypes, themes, type Toolbar } from './toolbar.js';

const preview: Preview = {
  parameters: { layout: 'fullscreen', a11y: { test: 'error' }, options: { storySort: { order: ['Guides', 'Invoices', 'Clients', 'Pickers', 'UI'] } } },
  initialGlobals: { ...firstGlobals, locale: import.meta.env.VITE_STORY_LOCALE ?? 'es-MX', scheme: import.meta.env.VITE_STORY_SCHEME ?? 'light' },
  globalTypes,
  decorators: [
    (Story, { globals, parameters, id }) => {
      const { theme, scheme, locale, density, dir, width, network, team } = globals as unknown as Toolbar;
      const { gigstack } = parameters as { gigstack?: GigstackParameters };
      return (
        <GigstackStory key={`${id} ${network} ${team}`} locale={locale} colorScheme={scheme} theme={themes[theme]} density={density} dir={dir} network={network} {...gigstack} {...(team && { team })}>
          <main className="story" data-width={width}>
            <Story />
          </main>
        </GigstackStory>
      );
    },
  ],
};

export default preview;
