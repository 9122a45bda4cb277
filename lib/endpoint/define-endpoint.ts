import type { Endpoint, EndpointInput } from './endpoint';

export const defineEndpoint = (input: EndpointInput): Endpoint => ({
  ...input,
  operation: input.id.slice(input.id.indexOf('.') + 1),
});
