import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Switch.css';
import '@mantine/core/styles/Badge.css';
import '@mantine/core/styles/Alert.css';
import '@mantine/core/styles/Paper.css';
import { createTheme, MantineProvider } from '@mantine/core';
import type { HostLook } from '../HostLook.js';
import { MantineButton, MantineIconButton } from './MantineButton.js';
import { MantineCheckbox, MantineSwitch } from './MantineCheck.js';
import { MantineField, MantineTextArea, MantineTextField } from './MantineField.js';
import { MantineAlert, MantineBadge, MantineCard } from './MantineSurfaces.js';

const theme = createTheme({ primaryShade: 8, fontFamily: 'var(--gs-font)', defaultRadius: 'sm' });
// Mantine's own dimmed and error texts miss 4.5 to 1 on its paper.
const readable = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#5c636a', '--mantine-color-error': '#c92a2a' },
  dark: { '--mantine-color-dimmed': '#b3b5ba', '--mantine-color-error': '#ff9d9d' },
});

/** A host that is built with Mantine. */
export const mantineLook: HostLook = {
  components: { Alert: MantineAlert, Badge: MantineBadge, Button: MantineButton, Card: MantineCard, Checkbox: MantineCheckbox, Field: MantineField, IconButton: MantineIconButton, Switch: MantineSwitch, TextArea: MantineTextArea, TextField: MantineTextField },
  theme: {
    radius: '4px',
    'radius-sm': '4px',
    'radius-lg': '8px',
    accent: 'light-dark(#1971c2, #74c0fc)',
    'accent-ink': 'light-dark(#ffffff, #0b1a26)',
    paper: 'light-dark(#ffffff, #242424)',
    desk: 'light-dark(#f8f9fa, #1a1a1a)',
  },
  Provider: function MantineHost({ scheme, children }) {
    return (
      <MantineProvider theme={theme} cssVariablesResolver={readable} forceColorScheme={scheme}>
        {children}
      </MantineProvider>
    );
  },
};
