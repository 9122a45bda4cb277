import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Refusal } from '../../family';
import type { ApiError } from './errors';
import { listed, shown } from './issues';

/** Whether an endpoint makes pictures or videos: there the API words what a model lacks as a value that is not valid. */
export const isMedia = (endpoint: Endpoint | undefined): boolean =>
  endpoint?.tags.some((tag) => tag === 'image-out' || tag === 'video-out') ?? false;

/** What a model for pictures or videos lacks, where it is a value of a list or the length of a text. */
export function mediaLack({ problems }: Extract<Refusal, { kind: 'model_lacks' }>): ApiError | undefined {
  const [lack] = problems;
  if (lack?.lacks !== 'value') return undefined;
  const { where, value, left, maxLength } = lack;
  if (left) {
    const supported = listed(left.map((one) => `'${String(one)}'`));
    return {
      message: `Invalid value: ${shown(value)}. Supported values are: ${supported}.`,
      param: where,
      code: 'invalid_value',
    };
  }
  if (maxLength === undefined || typeof value !== 'string') return undefined;
  return {
    message: `Invalid '${where}': string too long. Expected a string with maximum length ${maxLength}, but got a string with length ${value.length} instead.`,
    param: where,
    code: 'string_above_max_length',
  };
}
