import type { Handler } from '../http/Call.js';
import { createDraft } from './drafts/create.js';
import { getDraft } from './drafts/get.js';
import { listDrafts } from './drafts/list.js';
import { previewDraft } from './drafts/preview.js';
import { removeDraft } from './drafts/remove.js';
import { stampDraft } from './drafts/stamp.js';
import { updateDraft } from './drafts/update.js';

/** Who answers the routes of drafts. */
export const draftHandlers: Readonly<Record<string, Handler>> = {
  'drafts.create': createDraft,
  'drafts.list': listDrafts,
  'drafts.get': getDraft,
  'drafts.update': updateDraft,
  'drafts.remove': removeDraft,
  'drafts.preview': previewDraft,
  'drafts.stamp': stampDraft,
};
