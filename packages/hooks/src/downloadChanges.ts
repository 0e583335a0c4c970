'use client';
import * as downloads from '@gigstack-ui/api/downloads';
import * as sat from '@gigstack-ui/api/sat';
import { outdate, outdateOne } from './cacheChanges.js';
import type { LooseBody } from './LooseBody.js';
import type { RecordChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';

/** Activates the mass download of the SAT, which may be charged; none of these bodies is checked. */
export function useActivateDownloads(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.activate, { body });
    outdate(context, downloads.status);
    return answer;
  }, settings);
}

/** Deactivates the mass download. */
export function useDeactivateDownloads(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.deactivate, { body });
    outdate(context, downloads.status);
    return answer;
  }, settings);
}

/** Registers an RFC for the mass download. */
export function useRegisterDownloads(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.register, { body });
    outdate(context, downloads.status, downloads.schedule);
    return answer;
  }, settings);
}

/** Changes when downloads run. */
export function useUpdateDownloadSchedule(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.updateSchedule, { body });
    outdate(context, downloads.schedule);
    return answer;
  }, settings);
}

/** Asks the SAT for the invoices of a time. */
export function useRequestDownload(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.request, { body });
    outdate(context, downloads.history);
    return answer;
  }, settings);
}

/** Reads one XML, by its UUID; may use up a credit, so nothing is asked until `mutate` is called. */
export function useDownloadInvoice(settings?: ChangeSettings<unknown, string>): ChangeResult<unknown, string> {
  return useChange(({ client }, id) => client.call(downloads.invoice, { params: { id } }), settings);
}

/** Turns the synchronisation on. */
export function useEnableDownloadSync(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.enableSync, { body });
    outdate(context, downloads.schedule, downloads.progress);
    return answer;
  }, settings);
}

/** Changes since when invoices are synchronised. */
export function useUpdateSyncPeriod(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.updateSyncPeriod, { body });
    outdate(context, downloads.schedule);
    return answer;
  }, settings);
}

/** Counts what an import would bring, and its cost. */
export function usePreviewImport(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(({ client }, body) => client.call(downloads.preview, { body }), settings);
}

/** Imports up to 500 invoices at a confirmed cost. */
export function useImportDownloads(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(downloads.importInvoices, { body });
    outdate(context, downloads.jobs, sat.list);
    return answer;
  }, settings);
}

/** Stops a job of an import. */
export function useCancelDownloadJob(settings?: ChangeSettings<unknown, RecordChange<LooseBody>>): ChangeResult<unknown, RecordChange<LooseBody>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(downloads.cancelJob, { params: { id }, body });
    outdateOne(context, downloads.job, id);
    outdate(context, downloads.jobs);
    return answer;
  }, settings);
}
