import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorFallback } from './ErrorFallback.js';

const meta = { title: 'UI/ErrorBoundary', component: ErrorFallback, args: { supportId: '7K2M-9QXD', retry: () => {} } } satisfies Meta<typeof ErrorFallback>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Broken: Story = { tags: ['review'] };
