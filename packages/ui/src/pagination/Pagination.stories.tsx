import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pagination, type PaginationProps } from './Pagination.js';

function Paged({ page: first, ...props }: PaginationProps) {
  const [page, setPage] = useState(first);
  return <Pagination {...props} page={page} onPageChange={setPage} />;
}

const meta = { title: 'UI/Pagination', component: Pagination, render: Paged, args: { label: 'Facturas', page: 4, pageCount: 12, onPageChange: () => {} } } satisfies Meta<typeof Pagination>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const ByCursor: Story = { args: { page: 2, pageCount: undefined, hasNext: true } };
export const Loading: Story = { args: { page: 2, pageCount: undefined, hasNext: true, loading: true } };
export const First: Story = { args: { page: 1, pageCount: 3 } };
