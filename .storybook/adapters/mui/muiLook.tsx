import { createTheme, ThemeProvider } from '@mui/material';
import { useMemo } from 'react';
import type { HostLook } from '../HostLook.js';
import { MuiButton, MuiIconButton } from './MuiButton.js';
import { MuiCheckbox, MuiSwitch } from './MuiCheck.js';
import { MuiField, MuiTextArea, MuiTextField } from './MuiField.js';
import { MuiAlert, MuiBadge, MuiCard } from './MuiSurfaces.js';

/** A host that is built with MUI. */
export const muiLook: HostLook = {
  components: { Alert: MuiAlert, Badge: MuiBadge, Button: MuiButton, Card: MuiCard, Checkbox: MuiCheckbox, Field: MuiField, IconButton: MuiIconButton, Switch: MuiSwitch, TextArea: MuiTextArea, TextField: MuiTextField },
  theme: {
    font: "Roboto, 'Helvetica Neue', Arial, sans-serif",
    radius: '4px',
    'radius-sm': '4px',
    'radius-lg': '4px',
    control: '40px',
    accent: 'light-dark(#1565c0, #90caf9)',
    'accent-ink': 'light-dark(#ffffff, #0a1929)',
    paper: 'light-dark(#ffffff, #1e1e1e)',
    desk: 'light-dark(#f5f5f5, #121212)',
  },
  Provider: function MuiHost({ scheme, children }) {
    const theme = useMemo(() => createTheme({ palette: { mode: scheme, primary: { main: scheme === 'light' ? '#1565c0' : '#90caf9' }, background: { paper: scheme === 'light' ? '#ffffff' : '#1e1e1e' } }, components: { MuiOutlinedInput: { styleOverrides: { root: ({ theme: { palette } }) => ({ backgroundColor: palette.background.paper, fontSize: '0.9375rem' }) } }, MuiFormHelperText: { styleOverrides: { root: { marginInline: 0 } } } }, typography: { button: { textTransform: 'none' } } }), [scheme]);
    return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
  },
};
