import '@gigstack-ui/react/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { GigstackStory, type GigstackParameters } from './gigstack.js';

/** What the toolbar holds. */
interface Toolbar {
  locale: 'es-MX' | 'en';
  scheme: 'light' | 'dark';
}

const preview: Preview = {
  parameters: { layout: 'fullscreen', a11y: { test: 'error' }, options: { storySort: { order: ['Guides', 'Invoices', 'Clients', 'UI'] } } },
  initialGlobals: { locale: import.meta.env.VITE_STORY_LOCALE ?? 'es-MX', scheme: import.meta.env.VITE_STORY_SCHEME ?? 'light' },
  globalTypes: {
    locale: { toolbar: { title: 'Locale', icon: 'globe', dynamicTitle: true, items: [{ value: 'es-MX', title: 'Español' }, { value: 'en', title: 'English' }] } },
    scheme: { toolbar: { title: 'Scheme', icon: 'mirror', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] } },
  },
  decorators: [
    (Story, { globals, parameters, id }) => {
      const { locale, scheme } = globals as unknown as Toolbar;
      const { gigstack } = parameters as { gigstack?: GigstackParameters };
      return (
        <GigstackStory key={id} locale={locale} colorScheme={scheme} {...gigstack}>
          <main className="story">
            <Story />
          </main>
        </GigstackStory>
      );
    },
  ],
};

export default preview;
