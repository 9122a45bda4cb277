import type { JsonSchema } from '@/lib/schema/json-schema';
import { narrow } from '@/lib/schema/narrow';
import { alternativesOf } from '../../alternatives';
import type { Call } from '../../family';
import { pngSize } from '../../png';
import { schemaAt } from '../../resolve-schema';
import { servingOf } from '../../served-model';
import { snakeCase } from '../../spell';
import type { Asked, AskedPart } from './asked';
import type { Violation } from './violations';

/** Width and height in pixels, and what one such picture costs in tokens. */
export type PictureForm = { width: number; height: number; tokens: number };

/** Of the sizes by their names: the side of a square in pixels, and tokens as Gemini 3.1 Flash Image counts them. */
const SIZES: Record<string, { side: number; tokens: number }> = {
  '512': { side: 512, tokens: 747 },
  '1K': { side: 1024, tokens: 1120 },
  '2K': { side: 2048, tokens: 1680 },
  '4K': { side: 4096, tokens: 2520 },
};

/** Tokens of a picture of a model that has one size. */
const ONE_SIZE_TOKENS = 1290;

/** Sides are multiples of this at 1K, and grow and shrink with the size. */
const STEP = 16;

/** How `responseFormat` spells numbers. */
const NUMBERS: Record<string, string> = {
  ONE: '1',
  TWO: '2',
  THREE: '3',
  FOUR: '4',
  FIVE: '5',
  EIGHT: '8',
  NINE: '9',
  SIXTEEN: '16',
  TWENTY_ONE: '21',
};
const FORMAT_SIZES: Record<string, string> = { FIVE_TWELVE: '512', ONE_K: '1K', TWO_K: '2K', FOUR_K: '4K' };

/**
 * The form of the pictures that are asked for: by imageConfig, else by responseFormat, else the shape of the picture
 * that was sent in last and the size 1K.
 */
export function pictureForm(asked: Asked, call: Call): PictureForm {
  const { imageConfig, responseFormat } = asked.generationConfig;
  const format = responseFormat.find(({ image }) => image)?.image;

  const ratio =
    imageConfig?.aspectRatio ??
    spelledRatio(format?.aspectRatio) ??
    shapeSent(asked, listedAt(call, 'aspectRatio'));
  const named = imageConfig?.imageSize ?? FORMAT_SIZES[format?.imageSize?.replace('IMAGE_SIZE_', '') ?? ''];
  const size = SIZES[named?.toUpperCase() ?? '1K'] ?? { side: 1024, tokens: 1120 };
  const tokens = listedAt(call, 'imageSize').length > 0 ? size.tokens : ONE_SIZE_TOKENS;
  return { ...sidesOf(ratio, size.side), tokens };
}

/** What is wrong with the asked form: a shape or a size that the model's lists do not have. A small k is let pass. */
export function formProblems(asked: Asked, call: Call): Violation[] {
  const { imageConfig = {} } = asked.generationConfig;
  const given = { aspectRatio: imageConfig.aspectRatio, imageSize: imageConfig.imageSize?.toUpperCase() };
  return (['aspectRatio', 'imageSize'] as const).flatMap((name) => {
    const listed = listedAt(call, name);
    const value = given[name];
    if (!call.model || value === undefined || listed.length === 0 || listed.includes(value)) return [];
    const field = `generation_config.image_config.${snakeCase(name)}`;
    const sentence = `${snakeCase(name)} supports only ${listed.join(', ')} for the model models/${call.model.code}.`;
    return [{ field, description: `* GenerateContentRequest.${field}: ${sentence}` }];
  });
}

function sidesOf(ratio: string, side: number): Omit<PictureForm, 'tokens'> {
  const [wide = 1, high = 1] = ratio.split(':').map(Number);
  const scale = side / 1024;
  const sideOf = (share: number) => Math.ceil((1024 * Math.sqrt(share)) / STEP - 1e-9) * STEP * scale;
  return { width: sideOf(wide / high), height: sideOf(high / wide) };
}

function spelledRatio(spelled: string | undefined): string | undefined {
  const [wide, high] = spelled?.replace('ASPECT_RATIO_', '').split('_BY_') ?? [];
  const [left, right] = [NUMBERS[wide ?? ''], NUMBERS[high ?? '']];
  return left && right ? `${left}:${right}` : undefined;
}

/** The listed ratio that is nearest to the last picture in the request whose size can be read; else 1:1. */
function shapeSent(asked: Asked, listed: string[]): string {
  const sizes = picturesSent(asked).flatMap(({ inlineData }) => pngSize(inlineData?.data ?? '') ?? []);
  const last = sizes.at(-1);
  if (!last || last.width === 0 || last.height === 0) return '1:1';
  const shape = Math.log(last.width / last.height);
  const away = (ratio: string) => {
    const [wide = 1, high = 1] = ratio.split(':').map(Number);
    return Math.abs(Math.log(wide / high) - shape);
  };
  return listed.reduce((best, ratio) => (away(ratio) < away(best) ? ratio : best), '1:1');
}

/** The parts of a conversation that are pictures, those of the model included. */
export const picturesSent = ({ contents }: Asked): AskedPart[] =>
  contents.flatMap(({ parts }) =>
    parts.filter(({ inlineData, fileData }) =>
      (inlineData ?? fileData)?.mimeType?.toLowerCase().startsWith('image/'),
    ),
  );

/** The values that the model lists for a member of imageConfig. */
function listedAt({ contract, model, catalog, endpoint }: Call, name: string): string[] {
  if (!contract.body) return [];
  const narrowing = model && servingOf(catalog, endpoint, model)?.narrow;
  const schema: JsonSchema = narrow(contract.body, narrowing);
  const field = schemaAt(schema, ['generationConfig', 'imageConfig', name]);
  return field ? alternativesOf(field, schema).flatMap(({ node }) => (node.enum ?? []).map(String)) : [];
}
