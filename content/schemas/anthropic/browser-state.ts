import { z } from 'zod';
import { CacheControl } from './common';

const TabId = z
  .string()
  .meta({ id: 'anthropic.TabId', description: 'Your name for the tab, the same in every result.' });

const BrowserTab = z
  .strictObject({
    tab_id: TabId,
    title: z.string().meta({ description: 'Title of the page it shows; may be empty.' }),
    url: z.string().meta({ description: 'Address of the page it shows; may be empty.' }),
    active: z.boolean().optional().meta({
      description: 'Marks the tab that calls without a tab_id mean. One tab has it.',
      default: false,
    }),
  })
  .meta({ id: 'anthropic.BrowserTab', description: 'An open tab.' });

const TabOpened = z
  .strictObject({ type: z.literal('tab_opened'), tab_id: TabId })
  .meta({ id: 'anthropic.TabOpened', description: 'A tab was opened and is still open.' });

const download = {
  download_id: z.string().meta({
    id: 'anthropic.DownloadId',
    description: 'Your name for the download, the same in all its changes.',
  }),
  url: z.string().meta({
    id: 'anthropic.DownloadUrl',
    description: 'Address that the file came from, after redirects.',
  }),
};

const DownloadStarted = z
  .strictObject({ type: z.literal('download_started'), ...download })
  .meta({ id: 'anthropic.DownloadStarted', description: 'A download began.' });

const DownloadCompleted = z
  .strictObject({
    type: z.literal('download_completed'),
    ...download,
    path: z.string().nullish().meta({
      description: 'Where the file lies, when another tool can read it there.',
    }),
    size_bytes: z.number().nullish().meta({ description: 'Size of the file in bytes.' }),
  })
  .meta({ id: 'anthropic.DownloadCompleted', description: 'A download is done.' });

const DownloadFailed = z
  .strictObject({
    type: z.literal('download_failed'),
    ...download,
    error: z.string().nullish().meta({ description: 'What went wrong, where it is known.' }),
  })
  .meta({ id: 'anthropic.DownloadFailed', description: 'A download failed or was cancelled.' });

export const BrowserState = z
  .strictObject({
    type: z.literal('browser_state'),
    tabs: z.array(BrowserTab).meta({ description: 'All open tabs after the call, not only new ones.' }),
    state_changes: z
      .array(z.discriminatedUnion('type', [TabOpened, DownloadStarted, DownloadCompleted, DownloadFailed]))
      .nullish()
      .meta({ description: 'What the call set off. Leave it out when nothing happened.' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.BrowserState',
    description: 'The browser after a call of the browser toolset; once in a result, and only without error.',
  });
