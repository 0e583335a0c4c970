import { forwardRef, useState, type ComponentType, type RefAttributes } from 'react';
import { describe, expect, it } from 'vitest';
import type { AdapterName, Adaptables, Adapters } from '../adapters/Adapters.js';
import { Badge } from '../badge/Badge.js';
import { Button, type ButtonProps } from '../button/Button.js';
import { TextField, type TextFieldProps } from '../text-field/TextField.js';
import { adapterChecks } from './adapterChecks.js';
import { ownParts } from './ownParts.js';

type Changes<Name extends AdapterName> = (props: Adaptables[Name][0]) => Partial<Adaptables[Name][0]> & { role?: string };

/** Our part, right in everything but what is changed. */
function but<Name extends AdapterName>(name: Name, change: Changes<Name>, base: AdapterName = name): Adapters {
  const Own = ownParts[base] as ComponentType<object & RefAttributes<unknown>>;
  const Changed = forwardRef<unknown, Adaptables[Name][0]>(function Changed(props, ref) {
    return <Own {...props} {...change(props)} ref={ref} />;
  });
  return { [name]: Changed };
}

const Boxed = forwardRef<HTMLDivElement, TextFieldProps>(function Boxed(props, ref) {
  return (
    <div ref={ref}>
      <TextField {...props} />
    </div>
  );
});
const Spreading = forwardRef<HTMLButtonElement, ButtonProps>(function Spreading(props, ref) {
  return <button type="button" {...(props)} ref={ref} />;
});
function Stubborn(props: TextFieldProps) {
  const [text, setText] = useState(String(props.value ?? ''));
  return <TextField {...props} value={text} onValueChange={setText} />;
}
const broken: readonly [why: string, components: Adapters, rule: string, sentence: RegExp][] = [
  ['throws', { Button: () => { throw new Error('no theme'); } }, 'is on the page', /^Your Button threw "no theme" where it must render with any props/],
  ['has no ref', { Button: ({ ref: _ref, ...props }) => <Button {...props} /> }, 'gives its ref to the control', /put `ref` on that element/],
  ['gives its ref to a box', { TextField: Boxed }, 'gives its ref to the control', /focus could not be moved/],
  ['spreads what it does not know', { Button: Spreading }, 'keeps props of ours off the page', /take the props you read out/],
  ['makes a new component each time', { Badge: (props) => { const Fresh = () => <Badge {...props} />; return <Fresh />; } }, 'keeps its node from render to render', /focus, caret and what is half typed are lost/],
  ['drops native props', { Badge: ({ children, className }) => <span className={className}>{children}</span> }, 'takes native props', /spread the props you do not read/],
  ['drops its class', but('Badge', () => ({ className: undefined })), 'takes a class', /cannot place it/],
  ['acts twice', but('Button', ({ onClick }) => ({ onClick: (event) => [onClick?.(event), onClick?.(event)] })), 'acts once per press, by pointer, Enter and Space', /exactly once per press/],
  ['ignores disabled', but('IconButton', () => ({ disabled: false })), 'does nothing when it is disabled', /can be pressed while/],
  ['drops the focus while loading', but('Button', ({ loading = false }) => ({ loading: false, disabled: loading, 'aria-busy': loading })), 'does nothing while it is loading, and keeps the focus', /asked for twice/],
  ['submits unasked', but('Button', () => ({ type: 'submit' as const })), 'submits a form only when told', /sends a form around it unasked/],
  ['has no label', but('TextField', () => ({ label: '' })), 'is named by its label', /tie a <label>/],
  ['loses a hidden label', but('TextField', ({ hideLabel, label }) => ({ label: hideLabel ? '' : label })), 'keeps its name when the label is hidden', /hide the label visually/],
  ['hides its hint', but('TextField', () => ({ hint: undefined })), 'is described by its hint', /`aria-describedby`/],
  ['hides its error', but('TextField', () => ({ error: undefined })), 'says its error and is invalid', /set `aria-invalid`/],
  ['does not say required', but('TextField', () => ({ required: false })), 'says that it is required', /set `aria-required`/],
  ['stays usable', but('TextField', () => ({ disabled: false })), 'can be switched off', /pass it on to the control/],
  ['tells of no key', but('TextField', () => ({ onKeyDown: undefined })), 'tells of focus, keys and leaving', /`onFocus`, `onKeyDown` and `onBlur`/],
  ['shows no value', but('TextField', ({ value }) => ({ value: value === undefined ? value : 'x' })), 'shows its value, and another when it is told', /keeps an old one/],
  ['reports the event', but('TextField', ({ onValueChange }) => ({ onValueChange: undefined, onChange: onValueChange as unknown as TextFieldProps['onChange'] })), 'reports what is typed as text', /never with an event/],
  ['keeps what it was not given', { TextField: Stubborn }, 'leaves a value that is given to whoever gives it', /only report what is typed/],
  ['has no first value', but('TextField', () => ({ defaultValue: undefined })), 'starts with its defaultValue and keeps its own text then', /pass it on/],
  ['is never only read', but('TextField', () => ({ readOnly: false })), 'can be only read', /`readOnly`/],
  ['reports numbers', but('NumberField', ({ onValueChange }) => ({ onValueChange: (text) => onValueChange?.(Number.parseFloat(text) as unknown as string) })), 'reports what is typed as text', /never with an event or a number/],
  ['knows no day', but('DateField', () => ({ onValueChange: undefined })), 'reports what is typed as text', /2026-11-23/],
  ['reports an index', but('Select', ({ options, onValueChange }) => ({ onValueChange: (value) => onValueChange?.(String(options.findIndex((option) => option.value === value))) })), 'reports the value that is chosen, once', /never with an event or an index/],
  ['chooses the first', but('Select', ({ value }) => ({ value: value ?? 'G01' })), 'shows what is chosen, and nothing chosen for null', /a placeholder for null/],
  ['shows what was not accepted', but('Select', ({ value, defaultValue }) => ({ value: undefined, defaultValue: value ?? defaultValue })), 'leaves a value that is given to whoever gives it', /only report the choice/],
  ['keeps no choice', but('Select', ({ value }) => ({ value: value ?? null })), 'starts with its defaultValue and keeps its own choice then', /keep a state/],
  ['offers what is off', but('Select', ({ options }) => ({ options: options.map((option) => ({ ...option, disabled: false })) })), 'keeps an option that is off from being chosen', /pass it on to the option/],
  ['reports a key', but('Combobox', ({ itemKey, onValueChange }) => ({ onValueChange: (item) => onValueChange?.(item === null ? null : itemKey(item)) })), 'reports the item that is chosen, once', /the very item of `items`/],
  ['filters the answer away', but('Combobox', () => ({ filter: 'contains' as const })), 'tells what is typed, and shows what comes back as it comes', /show `items` as they are/],
  ['forgets its label', but('Combobox', () => ({ value: null })), 'shows the label of its value', /`itemLabel\(value\)`/],
  ['reports the wrong way', but('Checkbox', ({ onCheckedChange }) => ({ onCheckedChange: (checked) => onCheckedChange?.(!checked) })), 'shows whether it is on, and reports a press once', /call it with a boolean/],
  ['has two states', but('Checkbox', () => ({ indeterminate: false })), 'shows that some of it is on', /aria-checked="mixed"/],
  ['stays on', but('Checkbox', () => ({ disabled: false })), 'can be switched off', /pass it on to the control/],
  ['hides what is wrong', but('Checkbox', () => ({ error: undefined })), 'says its hint and its error', /set `aria-invalid`/],
  ['is a checkbox', but('Switch', () => ({}), 'Checkbox'), 'is named by its label', /has no switch named by `label`/],
  ['forgets its default', but('Switch', () => ({ defaultChecked: false })), 'starts with its defaultChecked and keeps its own state then', /keep a state/],
  ['checks the first', but('RadioGroup', ({ value }) => ({ value: value ?? 'G01' })), 'shows what is chosen, and nothing for null', /checks one for null/],
  ['is a row of buttons', { SegmentedControl: ({ options }) => <div>{options.map(({ value, label }) => <button key={value} type="button">{label}</button>)}</div> }, 'is on the page', /render the role of ours/],
  ['reports nothing', but('SegmentedControl', () => ({ onValueChange: undefined })), 'reports the value that is chosen, once, and leaves the choice to whoever gives it', /call it with that string/],
  ['has no name', but('Dialog', () => ({ title: 'Otro' })), 'is named by its title and described by its description', /`aria-labelledby`/],
  ['is always there', but('Dialog', () => ({ open: true })), 'shows nothing while it is shut', /render it only while it is open/],
  ['leaves the focus', but('Dialog', () => ({ onOpenAutoFocus: (event) => event.preventDefault() })), 'shows its content and takes the focus', /a modal dialog that traps the focus/],
  ['cannot be left', but('Drawer', () => ({ onOpenChange: undefined })), 'asks to be shut on Escape', /a keyboard cannot leave it/],
  ['has no trigger', but('Drawer', () => ({ trigger: undefined })), 'is opened by its trigger', /open on its press/],
  ['asks twice', but('ConfirmDialog', () => ({ loading: false })), 'stays and does nothing while it is loading', /an act could run twice/],
  ['never acts', but('ConfirmDialog', () => ({ onConfirm: () => {} })), 'acts on its confirming button, once', /pass it on to that button/],
  ['has no way out', but('ConfirmDialog', () => ({ onOpenChange: undefined })), 'has a way out', /add one with `cancelLabel`/],
  ['is open at once', but('Popover', () => ({ open: true })), 'leaves open and shut to whoever gives it', /shows itself while `open` is false/],
  ['never opens', but('Popover', () => ({ open: false })), 'opens on its trigger and shuts on Escape, by itself', /keep a state of your own/],
  ['describes nothing', but('Tooltip', () => ({ content: '' })), 'describes its control on focus', /keyboards see no hover/],
  ['comes alone', { Menu: ({ children }) => <div role="menu">{children}</div> }, 'opens on its trigger, acts once, and shuts', /must render with any props/],
  ['never shuts', but('Menu', () => ({ open: true })), 'opens on its trigger, acts once, and shuts', /come together/],
  ['can always be chosen', but('MenuItem', () => ({ disabled: false })), 'does nothing when it is disabled', /pass it on to your item/],
  ['interrupts', but('Alert', () => ({ role: 'alert' })), 'is heard at once when it is bad, else when there is time', /set the role by `tone`/],
  ['has no acts', but('EmptyState', () => ({ actions: undefined })), 'shows title, text and the first act', /the first act is the way on/],
  ['has one level', but('Card', () => ({ headingLevel: 2 as const })), 'has its title as a heading of the level told', /outline of the page/],
  ['counts to a hundred', but('Progress', () => ({ max: 100 })), 'says how far it is', /`max` \(1 unless told\)/],
  ['guesses', but('Progress', ({ value = 0 }) => ({ value })), 'claims nothing while nobody knows', /leave `aria-valuenow` away/],
  ['is read aloud', but('Skeleton', () => ({ 'aria-hidden': undefined })), 'is nothing to a screen reader', /set `aria-hidden`/],
  ['speaks without words', but('Spinner', () => ({ role: 'status', 'aria-hidden': undefined })), 'says what is under way, or nothing', /else `aria-hidden`/],
  ['has no cells', but('DataGrid', ({ columns }) => ({ columns: columns.map((column) => ({ ...column, cell: () => null })) })), 'shows a header and a cell per column and row', /render each row by `columns`/],
  ['has no order', but('DataGrid', () => ({ onSortChange: undefined })), 'orders through its headers', /`onSortChange`/],
  ['chooses nothing', but('DataGrid', () => ({ selection: undefined })), 'lets rows be chosen', /a checkbox while `selection` is given/],
  ['is silent when it fails', but('DataGrid', () => ({ failure: undefined })), 'shows what there is instead of rows', /a way to ask again/],
  ['needs a count', but('Pagination', ({ pageCount }) => ({ pageCount: pageCount ?? 2 })), 'goes on by cursor when nobody knows how many there are', /`hasNext`/],
  ['goes nowhere', but('Pagination', () => ({ onPageChange: () => {} })), 'goes back and on', /`onPageChange`/],
  ['shows no panel', but('Tabs', () => ({ children: null })), 'shows the chosen tab and its panel', /`children` may be a function/],
  ['never changes', but('Tabs', () => ({ onValueChange: undefined })), 'reports the tab that is chosen, once', /call it with that string/],
  ['takes anything', but('FileDrop', () => ({ maxSize: undefined })), 'takes no file that it must not, and tells why', /a drop knows neither/],
  ['gives nothing', but('FileDrop', () => ({ onFiles: () => {} })), 'gives the files that are chosen', /never with an event or a FileList/],
  ['copies something else', but('CopyButton', () => ({ value: 'x' })), 'copies its value and tells', /write it to the clipboard/],
  ['cannot be closed', but('Toast', () => ({ onDismiss: () => {} })), 'can be closed', /stays until it is closed/],
  ['has no way back', but('Toast', () => ({ action: undefined })), 'runs its act and goes', /show a button with `action.label`/],
  ['names nothing', { Field: ({ label, children }) => <div>{label}{children}</div> }, 'names the control inside by its label', /useField\(\)\.controlId/],
  ['hides the id', but('ErrorFallback', () => ({ supportId: '' })), 'shows the support id and tries again', /ties what a person saw to your log/],
];

describe('an adapter that', () => {
  it.each(broken)('%s is told so in one sentence', async (_, components, rule, sentence) => {
    const check = adapterChecks(components).find((one) => one.rule === rule);
    const problem = await check?.run().catch((error: unknown) => (error as Error).message);
    expect(problem).toMatch(sentence);
    expect(problem).toMatch(new RegExp(`^Your ${String(check?.adapter)} [^\\n]+\\.$`));
  });
});
