import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { Button } from '../button/Button.js';
import { useWords } from '../overview/useWords.js';
import { Dialog, Menu, MenuItem, Tooltip } from './index.js';
import { LateNotice } from './LateNotice.js';

const nothing = () => {};

function Triggers() {
  const say = useWords();
  return (
    <div className="story-row">
      <Dialog trigger={<Button>{say('Editar cliente', 'Edit client')}</Button>} title={say('Cliente', 'Client')}>
        UNIVERSIDAD ROBOTICA ESPAÑOLA
      </Dialog>
      <Menu trigger={<Button>{say('Más', 'More')}</Button>}>
        <MenuItem onSelect={nothing}>{say('Duplicar', 'Duplicate')}</MenuItem>
      </Menu>
      <Tooltip content={say('Sin validez fiscal', 'Without fiscal validity')}>
        <Button>{say('Vista previa', 'Preview')}</Button>
      </Tooltip>
    </div>
  );
}

/** What an early press leaves on a trigger, and what is said when the code does not come. */
function NotArriving() {
  const say = useWords();
  return (
    <>
      <Button data-waiting="">{say('Editar cliente', 'Edit client')}</Button>
      <LateNotice onRetry={() => Promise.resolve()} onClose={nothing} />
    </>
  );
}

const meta = { title: 'UI/Later popups', component: Triggers } satisfies Meta<typeof Triggers>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^(Editar cliente|Edit client)$/ }));
    await expect(await screen.findByRole('dialog', { name: /^(Cliente|Client)$/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
  },
};

export const NotArrived: Story = { tags: ['review'], render: () => <NotArriving /> };
