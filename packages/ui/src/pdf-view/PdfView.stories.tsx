import type { Meta, StoryObj } from '@storybook/react-vite';
import { PdfView } from './PdfView.js';

/** One empty page: the smallest PDF that a viewer opens. */
const pdf = btoa(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 160]>>endobj
trailer<</Root 1 0 R>>`);

const meta = {
  title: 'UI/PdfView',
  component: PdfView,
  args: { pdf, title: 'PDF de la factura A-12' },
  decorators: [
    (Story) => (
      <div className="story-stack">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof PdfView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Stale: Story = { args: { stale: true } };
export const Broken: Story = { args: { pdf: '<html>' } };
