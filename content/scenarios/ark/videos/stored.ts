import type { Scenario } from '@/lib/endpoint/endpoint';
import { fault } from '@/content/schemas/ark/error-responses';
import { ids, task, video } from './task';

const finished = task(ids.text, 'succeeded', 94, video(ids.text, 108_900, { seed: 58_217_406, seconds: 5 }));
const working = task(ids.running, 'running', 6);
const waiting = task(ids.queued, 'queued', 0);

export const listAll: Scenario = {
  id: 'all',
  title: 'The newest tasks',
  summary: 'Tasks of the last 7 days, newest first; total counts those of all pages.',
  request: { query: { page_size: '3' } },
  response: { status: 200, body: { total: 41, items: [working, waiting, finished] } },
};

export const listWaiting: Scenario = {
  id: 'waiting',
  title: 'Tasks of one state and model',
  summary: 'Filters have a dot in their names and are joined by and.',
  request: { query: { 'filter.status': 'queued', 'filter.model': 'doubao-seedance-2-0-260128' } },
  response: { status: 200, body: { total: 1, items: [waiting] } },
};

export const cancelQueued: Scenario = {
  id: 'cancel',
  title: 'Cancel a task that waits',
  summary: 'The task stays and has the status cancelled; the answer is an empty object.',
  request: { path: { id: ids.queued } },
  response: { status: 200, body: {} },
};

export const deleteFinished: Scenario = {
  id: 'delete',
  title: 'Delete a finished task',
  summary: 'The record is gone afterwards, and its addresses with it.',
  request: { path: { id: ids.text } },
  response: { status: 200, body: {} },
};

export const deleteRunning: Scenario = {
  id: 'still-running',
  title: 'A task at work cannot be stopped',
  summary: 'Wait until it has ended, then delete it.',
  refused: true,
  request: { path: { id: ids.running } },
  response: {
    status: 409,
    body: fault(
      'Conflict',
      'InvalidAction.RunningTaskDeletion',
      'The task is running and cannot be deleted.',
      'id',
    ),
  },
};
