import type { ReceivedFile } from '../../../read-form';
import { imageHead, type ImageHead } from '../../../image-size';
import { isRefused } from '../../../moderation';
import type { Narrowing } from '@/lib/schema/narrow';
import type { Call } from '../../../family';
import type { ApiError } from '../errors';
import type { Asked } from './asked';

const MIB = 1024 * 1024;

/** What is wrong with a request that its schema lets pass, in the API's words; the first fault only. */
export function requestError(asked: Asked, call: Call, narrow: Narrowing): ApiError | undefined {
  return belongsTogether(asked) ?? fileError(call, narrow) ?? moderationError(asked, narrow);
}

function belongsTogether(asked: Asked): ApiError | undefined {
  if (asked.background === 'transparent' && asked.output_format === 'jpeg') {
    return {
      message: 'Transparent background is not supported for JPEG output format. Use png or webp.',
      param: 'background',
      code: 'invalid_value',
    };
  }
  return undefined;
}

function fileError({ files }: Call, { remove = [] }: Narrowing): ApiError | undefined {
  const images = files['image'] ?? [];
  const heads = images.map(({ bytes }) => imageHead(bytes));
  const broken = heads.indexOf(undefined);
  if (broken >= 0) {
    return invalid(
      'image',
      `Invalid image file or mode for image ${broken + 1}, please check your image file.`,
    );
  }
  // A model that takes one picture takes it as a small square PNG.
  const isStrict = remove.includes('openai.ImageFiles');
  const [image] = images;
  const [head] = heads;
  const problem = image && head && sizeProblem(image, head, isStrict);
  if (problem) return invalid('image', problem);
  const [mask] = files['mask'] ?? [];
  return mask && head ? maskError(mask, head) : undefined;
}

function sizeProblem(
  { bytes }: ReceivedFile,
  { mediaType, width, height }: ImageHead,
  isStrict: boolean,
): string | undefined {
  if (!isStrict) return bytes.length < 50 * MIB ? undefined : 'Uploaded image must be less than 50 MB.';
  if (mediaType !== 'image/png' || bytes.length >= 4 * MIB) {
    return 'Uploaded image must be a PNG and less than 4 MB.';
  }
  return width === height ? undefined : `Uploaded image must be square, but it is ${width}x${height}.`;
}

function maskError({ bytes }: ReceivedFile, image: ImageHead): ApiError | undefined {
  const head = imageHead(bytes);
  if (head?.mediaType !== 'image/png' || bytes.length >= 4 * MIB) {
    return invalid('mask', 'Invalid mask image format - mask must be a PNG and less than 4 MB');
  }
  return head.width === image.width && head.height === image.height
    ? undefined
    : invalid('mask', 'Invalid mask image format - mask size does not match image size');
}

const invalid = (param: string, message: string): ApiError => ({ message, param, code: 'invalid_value' });

/** The two generations of filters word a refusal in ways of their own. */
function moderationError({ prompt }: Asked, { remove = [] }: Narrowing): ApiError | undefined {
  if (!isRefused(prompt)) return undefined;
  const counts = !remove.includes('openai.ImagesResponse.usage');
  return counts
    ? {
        message:
          'Your request was rejected by the safety system. If you believe this is an error, contact the support and include the request ID. safety_violations=[violence].',
        type: 'image_generation_user_error',
        code: 'moderation_blocked',
      }
    : {
        message:
          'Your request was rejected as a result of our safety system. Your prompt may contain text that is not allowed by our safety system.',
        code: 'content_policy_violation',
      };
}
