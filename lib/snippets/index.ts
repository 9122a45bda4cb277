import { curl } from './curl';
import { renderJob as curlJob } from './curl-job';
import { java } from './java';
import { renderJob as javaJob } from './java-job';
import { javascript } from './javascript';
import { renderJob as javascriptJob } from './javascript-job';
import type { JobProgram } from './job';
import type { Snippet } from './snippet';
import { swift } from './swift';
import { renderJob as swiftJob } from './swift-job';

/** A language that also shows a job of several calls as one program. */
export type JobSnippet = Snippet & { renderJob: (program: JobProgram) => string };

/** The sample languages by id, in the order of their tabs. */
export const snippets = {
  curl: { ...curl, renderJob: curlJob },
  javascript: { ...javascript, renderJob: javascriptJob },
  java: { ...java, renderJob: javaJob },
  swift: { ...swift, renderJob: swiftJob },
} as const satisfies Record<string, JobSnippet>;

export type SnippetLanguage = keyof typeof snippets;
