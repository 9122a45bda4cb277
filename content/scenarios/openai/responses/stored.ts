import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, begun, message } from './answer';

/** An answer that is being made in the background: what the requests on it name. */
export const backgroundId = 'resp_02e8f5c7b1d94a60006a5109c3d71881938f6e2a40b95c7d13';
const created = 1795248579;

const settings = { background: true, reasoning: { effort: 'high', summary: null } };

export const getCompleted: Scenario = {
  id: 'completed',
  title: 'An answer from the background',
  summary: 'Ask again while status is queued or in_progress; here the work is done.',
  needs: ['text'],
  request: { path: { response_id: backgroundId } },
  response: {
    status: 200,
    body: answer(
      [
        { id: 'rs_02e8f5c7b1d94a60006a5109c6a2f08193bd41', type: 'reasoning', summary: [] },
        message(
          'msg_02e8f5c7b1d94a60006a5109d1e07481935e2c',
          'Move the reads first: let both stores serve them for a week and compare the answers. Then write to both, and only then switch off the old one.',
        ),
      ],
      {
        id: backgroundId,
        created,
        seconds: 38,
        tokens: { input: 41, output: 1288, reasoning: 1245 },
        settings,
      },
    ),
  },
};

const unknownId = 'resp_0f4ec1b7a95d2836006a51080a4b7c8193b2d5e6f7a8091c2d';

export const getUnknown: Scenario = {
  id: 'unknown-response',
  title: 'An id that is not stored',
  summary: 'Deleted answers, answers with store false and those of other keys are not found.',
  refused: true,
  request: { path: { response_id: unknownId } },
  response: {
    status: 404,
    body: {
      error: {
        message: `Response with id '${unknownId}' not found.`,
        type: 'invalid_request_error',
        param: null,
        code: null,
      },
    },
  },
};

export const deleteStored: Scenario = {
  id: 'delete',
  title: 'Delete an answer',
  summary: 'Answers that went on from it keep what they were told.',
  request: { path: { response_id: backgroundId } },
  response: { status: 200, body: { id: backgroundId, object: 'response', deleted: true } },
};

export const cancelBackground: Scenario = {
  id: 'cancel',
  title: 'Stop work in the background',
  summary: 'The answer comes back with status cancelled and what was written so far.',
  needs: ['text'],
  request: { path: { response_id: backgroundId } },
  response: { status: 200, body: { ...begun({ id: backgroundId, created, settings }), status: 'cancelled' } },
};

export const cancelForeground: Scenario = {
  id: 'not-in-background',
  title: 'An answer that is not in the background',
  summary: 'Such an answer is stopped by closing the connection.',
  refused: true,
  request: { path: { response_id: 'resp_0a51cbe2f9d84e7c006a5107b0f1dc819182b6f5e3a74d90c1' } },
  response: {
    status: 400,
    body: {
      error: {
        message: 'Cannot cancel a synchronous response.',
        type: 'invalid_request_error',
        param: null,
        code: null,
      },
    },
  },
};
