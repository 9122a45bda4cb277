import { expect, test } from 'vitest';
import createVideo from '@/content/endpoints/gateway/create-video';
import retrieveVideo from '@/content/endpoints/gateway/retrieve-video';
import { checkFacts } from './check-facts';
import { lookUp, schemaTree } from './schema-paths';

checkFacts(new URL('gateway.tsv', import.meta.url), [createVideo, retrieveVideo], {
  required: [],
  invented: [],
});

/** The codes that the source of gateways has for tasks. */
const codes =
  'invalid_request invalid_json invalid_multipart_form missing_model missing_prompt invalid_size invalid_api_platform model_mapping_failed model_price_error build_request_failed do_request_failed fail_to_fetch_task read_response_body_failed unmarshal_response_body_failed invalid_response task_not_exist get_task_failed not_implemented get_channel_failed';

test.each([400, 500])('%s has the envelope of tasks, with all of their codes', (status) => {
  const schema = createVideo.responses[status]?.schema;
  if (!schema) throw new Error(`${status} is not documented`);
  const tree = schemaTree(schema, 'output');
  for (const name of ['code', 'message', 'data']) expect(lookUp(tree, name)?.required, name).toBe(true);
  const listed = lookUp(tree, 'code')?.values ?? new Set();
  expect(codes.split(' ').filter((code) => !listed.has(code))).toEqual([]);
  expect(lookUp(tree, 'error')).toBeUndefined();
});

test('a task that does not exist is 400 by its code', () => {
  const unknown = retrieveVideo.scenarios.find(({ refused }) => refused);
  expect(unknown?.response).toMatchObject({ status: 400, body: { code: 'task_not_exist', data: null } });
});
