import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawFile, MEDIA, type Linked } from '@/lib/sandbox/media-link';
import { drawSpritesheet } from '@/lib/sandbox/media/jpeg';
import { rowAt, sceneOf, type Scene } from '@/lib/sandbox/media/scene';
import { toBase64 } from '@/lib/sandbox/png';
import { chromiumPath } from './chromium';

/** Points of a picture, as parts of its width and height, and what is seen there: red, green, blue, opacity. */
type Point = readonly [x: number, y: number];
type Seen = { width: number; height: number; duration?: number; pixels: number[][] };

const points: Point[] = [0.03, 0.22, 0.41, 0.5, 0.67, 0.86, 0.97].flatMap((x) =>
  [0.04, 0.18, 0.33, 0.47, 0.71, 0.83, 0.96].map((y): Point => [x, y]),
);

/** What a browser makes of a file: its size, and its pixels at the points. Of a video, at a time in seconds. */
const look = (page: Page, bytes: Uint8Array, type: string, time = 0): Promise<Seen> =>
  page.evaluate(
    async ({ data, type: mediaType, time: moment, places }) => {
      const blob = new Blob([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))], { type: mediaType });
      const address = URL.createObjectURL(blob);
      const once = (target: EventTarget, name: string) =>
        new Promise<void>((resolve, reject) => {
          target.addEventListener(name, () => resolve(), { once: true });
          target.addEventListener('error', () => reject(new Error(`The browser cannot read it: ${name}`)));
        });
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas');
      const read = (image: CanvasImageSource, width: number, height: number) => {
        canvas.width = width;
        canvas.height = height;
        context.drawImage(image, 0, 0);
        const at = ([x, y]: readonly [number, number]) =>
          [Math.floor(x * width), Math.floor(y * height)] as const;
        const pixels = places.map((place) => [...context.getImageData(...at(place), 1, 1).data]);
        return { width, height, pixels };
      };
      if (!mediaType.startsWith('video/')) {
        const image = new Image();
        const loaded = once(image, 'load');
        image.src = address;
        await loaded;
        return read(image, image.naturalWidth, image.naturalHeight);
      }
      const video = document.createElement('video');
      const ready = once(video, 'loadeddata');
      video.muted = true;
      video.src = address;
      await ready;
      const sought = once(video, 'seeked');
      video.currentTime = moment;
      await sought;
      return { ...read(video, video.videoWidth, video.videoHeight), duration: video.duration };
    },
    { data: toBase64(bytes), type, time, places: points },
  );

/** The colours of a scene at the points; nothing where a colour changes close by, which lossy files blur. */
const wanted = (scene: Scene, reach: number): (readonly number[] | undefined)[] =>
  points.map(([x, y]) => {
    const [column, row] = [Math.floor(x * scene.width), Math.floor(y * scene.height)];
    const colors = [-reach, 0, reach].flatMap((down) => {
      const line = rowAt(scene, Math.min(Math.max(row + down, 0), scene.height - 1) + 0.5);
      return [-reach, 0, reach].map((right) => line.find(({ end }) => column + right < end)?.color);
    });
    const [color] = colors;
    return color !== undefined && colors.every((other) => other === color) ? scene.colors[color] : undefined;
  });

/** Compares what is seen with what was drawn; the number of points that could be compared. */
function compare(
  seen: Seen,
  scene: Scene,
  { reach, tolerance }: { reach: number; tolerance: number },
): number {
  const misses: unknown[] = [];
  let compared = 0;
  for (const [index, color] of wanted(scene, reach).entries()) {
    const pixel = seen.pixels[index] ?? [];
    if (!color) continue;
    compared += 1;
    if (color.some((value, channel) => Math.abs(value - (pixel[channel] ?? -99)) > tolerance)) {
      misses.push({ at: points[index], color, pixel });
    }
  }
  expect(misses).toEqual([]);
  return compared;
}

/** Chromium reads what the sandbox draws. */
describe('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  test.each<[Linked['kind'], number, number, number]>([
    ['png', 1024, 1024, 0],
    ['png', 97, 1531, 0],
    ['webp', 1280, 720, 0],
    ['webp', 333, 7, 0],
    ['webp', 1, 1, 0],
    ['jpg', 1280, 720, 10],
    ['jpg', 501, 333, 10],
  ])('a %s of %i × %i is the scene of its seed', async (kind, width, height, tolerance) => {
    for (const seed of ['a lake', 'a house', 'dusk']) {
      const seen = await look(page, drawFile({ kind, width, height, seed }), MEDIA[kind]);
      expect(seen).toMatchObject({ width, height });
      const reach = tolerance === 0 ? 0 : 8;
      const compared = compare(seen, sceneOf(width, height, seed), { reach, tolerance });
      expect(compared).toBeGreaterThan(tolerance === 0 ? points.length - 1 : 9);
    }
  });

  test.each(['png', 'webp'] as const)('a transparent %s shows what is behind it', async (kind) => {
    const size = { width: 640, height: 480 };
    const bytes = drawFile({ kind, ...size, seed: 'a house', transparent: true });
    const { pixels } = await look(page, bytes, MEDIA[kind]);
    expect(pixels[0]).toEqual([0, 0, 0, 0]);
    expect(pixels[points.findIndex(([x, y]) => x === 0.5 && y === 0.83)]?.[3]).toBe(255);
  });

  test.each([
    [1280, 720, 4],
    [720, 1280, 12],
    [1024, 1024, 5],
    [864, 496, 1],
  ])(
    'a video of %i × %i plays for %i seconds and shows its scene at every moment',
    // A busy browser may say that it is there before it shows the picture; a wrong picture stays wrong.
    { retry: 3 },
    async (width, height, seconds) => {
      const seed = `a lake ${width}`;
      const bytes = drawFile({ kind: 'mp4', width, height, seconds, seed });
      for (const time of [0, 0.5, seconds - 0.5]) {
        // The middle of a picture, since its edges belong to two.
        const seen = await look(page, bytes, MEDIA.mp4, time + 0.02);
        expect(seen).toMatchObject({ width, height });
        expect(seen.duration).toBeCloseTo(seconds, 3);
        const scene = sceneOf(width, height, seed, { time: time % 4 });
        expect(compare(seen, scene, { reach: 12, tolerance: 12 })).toBeGreaterThan(9);
      }
    },
  );

  test('a sheet has ten pictures of a video', async () => {
    const seen = await look(page, drawSpritesheet(1280, 720, 8, 'a lake'), MEDIA.jpg);
    expect(seen).toMatchObject({ width: 1280, height: 288 });
    expect(new Set(seen.pixels.map(String)).size).toBeGreaterThan(8);
  });
});
