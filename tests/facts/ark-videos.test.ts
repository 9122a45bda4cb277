import { expect, test } from 'vitest';
import createVideoTask from '@/content/endpoints/ark/create-video-task';
import deleteVideoTask from '@/content/endpoints/ark/delete-video-task';
import listVideoTasks from '@/content/endpoints/ark/list-video-tasks';
import retrieveVideoTask from '@/content/endpoints/ark/retrieve-video-task';
import { checkFacts } from './check-facts';

checkFacts(new URL('ark-videos.tsv', import.meta.url), [createVideoTask, retrieveVideoTask, listVideoTasks], {
  required: [],
  invented: [],
});

test('deleting answers with nothing', () => {
  const schema = deleteVideoTask.responses[200]?.schema;
  expect(schema?.safeParse({}).success).toBe(true);
  expect(schema?.safeParse({ id: 'cgt-1' }).success).toBe(false);
});
