import type { StorybookConfig } from '@storybook/react-vite';
import { endpointRows } from './endpointRows.js';
import { pdfReader } from './pdfReader.js';
import { slotRows } from './slotRows.js';
import { shieldedStyles } from '../tools/styles/shieldedStyles.mjs';

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['./guides/*.mdx', './**/*.stories.tsx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  // Rows of the large catalogs and the worker that searches them, beside the page as the proxy would serve them.
  staticDirs: [
    { from: '../packages/sat-catalogs/assets', to: '/assets' },
    { from: './hosted-portal', to: '/hosted-portal' },
  ],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), pdfReader(), endpointRows(), slotRows(), shieldedStyles()] }),
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
