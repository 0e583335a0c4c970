import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from '../card/Card.js';
import { CheckIcon } from './CheckIcon.js';
import { ChevronDownIcon } from './ChevronDownIcon.js';
import { CopyIcon } from './CopyIcon.js';
import { CrossIcon } from './CrossIcon.js';
import { DocumentIcon } from './DocumentIcon.js';
import { DownloadIcon } from './DownloadIcon.js';
import { ExternalIcon } from './ExternalIcon.js';
import { GripIcon } from './GripIcon.js';
import { InfoIcon } from './InfoIcon.js';
import { MoreIcon } from './MoreIcon.js';
import { PlusIcon } from './PlusIcon.js';
import { RedoIcon } from './RedoIcon.js';
import { SearchIcon } from './SearchIcon.js';
import { StopIcon } from './StopIcon.js';
import { TrashIcon } from './TrashIcon.js';
import { UndoIcon } from './UndoIcon.js';
import { WarningIcon } from './WarningIcon.js';

const meta = { title: 'UI/Icons', component: CheckIcon } satisfies Meta<typeof CheckIcon>;
export default meta;

type Story = StoryObj<typeof meta>;

const icons = {
  CheckIcon,
  ChevronDownIcon,
  CopyIcon,
  CrossIcon,
  DocumentIcon,
  DownloadIcon,
  ExternalIcon,
  GripIcon,
  InfoIcon,
  MoreIcon,
  PlusIcon,
  RedoIcon,
  SearchIcon,
  StopIcon,
  TrashIcon,
  UndoIcon,
  WarningIcon,
};

export const All: Story = {
  tags: ['review'],
  render: () => (
    <Card title="Icons">
      <ul className="story-icons">
        {Object.entries(icons).map(([name, Icon]) => (
          <li key={name}>
            <Icon />
            <span className="gs-code">{name}</span>
          </li>
        ))}
      </ul>
    </Card>
  ),
};
