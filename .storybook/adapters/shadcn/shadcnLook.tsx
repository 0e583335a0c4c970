import './shadcn.css';
import type { HostLook } from '../HostLook.js';
import { ShadcnButton, ShadcnIconButton } from './ShadcnButton.js';
import { ShadcnCheckbox, ShadcnSwitch } from './ShadcnCheck.js';
import { ShadcnField, ShadcnTextArea, ShadcnTextField } from './ShadcnField.js';
import { ShadcnAlert, ShadcnBadge, ShadcnCard } from './ShadcnSurfaces.js';

/** A host whose components are its own, in the look of shadcn/ui. */
export const shadcnLook: HostLook = {
  components: { Alert: ShadcnAlert, Badge: ShadcnBadge, Button: ShadcnButton, Card: ShadcnCard, Checkbox: ShadcnCheckbox, Field: ShadcnField, IconButton: ShadcnIconButton, Switch: ShadcnSwitch, TextArea: ShadcnTextArea, TextField: ShadcnTextField },
  theme: {
    font: "Geist, Inter, ui-sans-serif, system-ui, sans-serif",
    radius: '8px',
    'radius-lg': '12px',
    accent: 'light-dark(#171717, #e5e5e5)',
    'accent-ink': 'light-dark(#fafafa, #171717)',
    ink: 'light-dark(#0a0a0a, #fafafa)',
    'ink-2': 'light-dark(#636363, #b3b3b3)',
    paper: 'light-dark(#ffffff, #171717)',
    desk: 'light-dark(#ffffff, #0a0a0a)',
    well: 'light-dark(#fafafa, #1f1f1f)',
    line: 'light-dark(#e5e5e5, #3a3a3a)',
  },
  Provider: function ShadcnHost({ scheme, children }) {
    return (
      <div className="sd-host" data-scheme={scheme}>
        {children}
      </div>
    );
  },
};
