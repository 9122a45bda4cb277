import { expect, test } from 'vitest';
import chatCompletions from '@/content/endpoints/ark/chat-completions';
import createImage from '@/content/endpoints/ark/create-image';
import createVideoTask from '@/content/endpoints/ark/create-video-task';
import { lookUp, schemaTree } from './schema-paths';

/** The codes of Ark's errors by status. */
const codes: Record<number, string> = {
  400: 'MissingParameter InvalidParameter InvalidEndpoint.ClosedEndpoint SensitiveContentDetected InputTextSensitiveContentDetected InputImageSensitiveContentDetected OutputImageSensitiveContentDetected OutputVideoSensitiveContentDetected',
  401: 'AuthenticationError',
  403: 'AccountOverdueError AccessDenied',
  404: 'InvalidEndpointOrModel.NotFound ModelNotOpen InvalidEndpointOrModel.ModelIDAccessDisabled UnsupportedModel',
  429: 'RateLimitExceeded.EndpointRPMExceeded RateLimitExceeded.EndpointTPMExceeded RateLimitExceeded.FoundationModelRPMExceeded ModelAccountRpmRateLimitExceeded ModelAccountTpmRateLimitExceeded QuotaExceeded ServerOverloaded',
  500: 'InternalServiceError',
};

const rows = [chatCompletions, createImage, createVideoTask].flatMap((endpoint) =>
  Object.entries(codes).map(([status, list]) => ({ endpoint, status: Number(status), list })),
);

test.each(rows)(
  '$endpoint.id $status knows its codes, and its example has one',
  ({ endpoint, status, list }) => {
    const documented = endpoint.responses[status];
    if (!documented) throw new Error(`${status} is not documented`);
    const listed = lookUp(schemaTree(documented.schema, 'output'), 'error.code')?.values ?? new Set();
    expect(list.split(' ').filter((code) => !listed.has(code))).toEqual([]);
    const { error } = documented.schema.parse(documented.example) as {
      error: { code: string; message: string };
    };
    expect(list.split(' ')).toContain(error.code);
    expect(error.message).toMatch(/ Request id: \w+$/);
  },
);
