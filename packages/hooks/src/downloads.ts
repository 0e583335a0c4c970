'use client';
import { downloadDebugQuery, downloadHistoryQuery, downloadJobQuery, downloadJobsQuery, downloadPackageQuery, downloadProgressQuery, downloadRequestQuery, downloadScheduleQuery, downloadStatusQuery } from './downloadQueries.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** Whether the mass download of the SAT is active; none of these answers is documented. */
export function useDownloadStatus(settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadStatusQuery(useGigstack()), settings);
}

/** When downloads run. */
export function useDownloadSchedule(settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadScheduleQuery(useGigstack()), settings);
}

/** The last 20 downloads. */
export function useDownloadHistory({ enabled }: QuerySettings = {}): PagesResult<unknown> {
  return usePages(downloadHistoryQuery(useGigstack()), enabled);
}

/** How far a request to the SAT has got; without an id nothing is asked. */
export function useDownloadRequest(id: string | undefined, settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadRequestQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** A package of a request as a ZIP in base64; without an id nothing is asked. */
export function useDownloadPackage(id: string | undefined, settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadPackageQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** What gigstack knows of a download that does not work. */
export function useDownloadDebug(settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadDebugQuery(useGigstack()), settings);
}

/** How far the first synchronisation has got. */
export function useDownloadProgress(settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadProgressQuery(useGigstack()), settings);
}

/** The jobs of an import. */
export function useDownloadJobs({ enabled }: QuerySettings = {}): PagesResult<unknown> {
  return usePages(downloadJobsQuery(useGigstack()), enabled);
}

/** One job of an import; without an id nothing is asked. */
export function useDownloadJob(id: string | undefined, settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(downloadJobQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}
