import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.js';
import { useWords } from '../overview/useWords.js';
import { Skeleton } from '../skeleton/Skeleton.js';
import { Drawer } from './Drawer.js';

function Preview() {
  const say = useWords();
  return (
    <Drawer defaultOpen trigger={<Button>{say('Vista previa', 'Preview')}</Button>} title={say('Vista previa', 'Preview')} footer={<Button>{say('Descargar PDF', 'Download PDF')}</Button>}>
      <Skeleton count={8} />
    </Drawer>
  );
}

const meta = { title: 'UI/Drawer', component: Preview } satisfies Meta<typeof Preview>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
