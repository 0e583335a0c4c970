import { createRoot } from 'react-dom/client';
import { EveryPart } from '../../packages/ui/src/overview/EveryPart.js';
import { GigstackUIProvider, type GigstackUIProviderProps } from '../../packages/ui/src/index.js';

const asked = new URLSearchParams(location.search);
const settings = Object.fromEntries(asked) as Pick<GigstackUIProviderProps, 'locale' | 'dir' | 'colorScheme' | 'density'>;

createRoot(document.querySelector('#app') as Element).render(
  <GigstackUIProvider timeZone="America/Mexico_City" {...settings}>
    <EveryPart />
  </GigstackUIProvider>,
);
