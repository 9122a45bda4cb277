import { fraction } from '../hash';

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** How many steps the sky and the water have. */
export const SKY_STEPS = 12;
export const WATER_STEPS = 5;

/** Where the colours of a scene stand in its palette. */
export const COLORS = {
  nothing: 0,
  sky: 1,
  water: 1 + SKY_STEPS,
  sun: 18,
  glow: 19,
  cloud: 20,
  far: 21,
  snow: 22,
  hill: 23,
  near: 24,
  front: 25,
  leaf: 26,
  leafLight: 27,
  trunk: 28,
  wall: 29,
  roof: 30,
  window: 31,
  sail: 32,
  hull: 33,
  path: 34,
  foam: 35,
} as const;

type Tones = Record<'high' | 'low' | 'sun' | 'cloud' | 'far' | 'land' | 'deep' | 'shallow' | 'lit', Rgb>;

/** What a day looks like at its hours, from noon to dusk. */
const HOURS: readonly Tones[] = [
  {
    high: [92, 174, 222],
    low: [214, 238, 244],
    sun: [255, 226, 128],
    cloud: [246, 251, 253],
    far: [143, 176, 196],
    land: [108, 176, 104],
    deep: [38, 120, 158],
    shallow: [104, 186, 204],
    lit: [120, 160, 178],
  },
  {
    high: [110, 150, 214],
    low: [252, 222, 196],
    sun: [255, 206, 122],
    cloud: [255, 240, 230],
    far: [150, 148, 190],
    land: [124, 164, 92],
    deep: [64, 98, 150],
    shallow: [168, 172, 200],
    lit: [255, 224, 150],
  },
  {
    high: [64, 58, 118],
    low: [246, 148, 96],
    sun: [255, 168, 92],
    cloud: [190, 124, 156],
    far: [90, 74, 126],
    land: [70, 94, 92],
    deep: [46, 44, 96],
    shallow: [176, 104, 124],
    lit: [255, 214, 112],
  },
];

/** The colours of a scene by their places in `COLORS`. */
export function paletteOf(seed: string): Rgb[] {
  const tones = HOURS[Math.floor(fraction(`hour ${seed}`) * HOURS.length)] ?? HOURS[0];
  if (!tones) return [];
  const turn = fraction(`turn ${seed}`);
  const land = mix(tones.land, [172, 150, 92], turn * 0.5);
  const dusk = (color: Rgb) => mix(color, tones.far, 0.18);
  const black: Rgb = [0, 0, 0];
  const steps = (from: Rgb, to: Rgb, count: number) =>
    Array.from({ length: count }, (_, index) => mix(from, to, index / (count - 1)));
  const accent = ACCENTS[Math.floor(fraction(`accent ${seed}`) * ACCENTS.length)] ?? [198, 80, 62];
  return [
    [255, 255, 255],
    ...steps(tones.high, tones.low, SKY_STEPS),
    ...steps(tones.shallow, tones.deep, WATER_STEPS),
    tones.sun,
    mix(tones.sun, tones.low, 0.55),
    tones.cloud,
    tones.far,
    mix(tones.cloud, tones.far, 0.2),
    mix(tones.far, land, 0.45),
    mix(tones.far, land, 0.8),
    land,
    mix(land, [24, 84, 62], 0.55),
    mix(land, [52, 122, 74], 0.45),
    dusk([112, 78, 58]),
    dusk([246, 234, 214]),
    dusk(accent),
    tones.lit,
    dusk([255, 250, 238]),
    mix(dusk(accent), black, 0.12),
    dusk([232, 212, 166]),
    mix(tones.shallow, tones.cloud, 0.6),
  ];
}

const ACCENTS: readonly Rgb[] = [
  [200, 84, 64],
  [46, 104, 150],
  [222, 152, 58],
  [132, 84, 148],
];

const mix = (from: Rgb, to: Rgb, part: number): Rgb => [
  Math.round(from[0] + (to[0] - from[0]) * part),
  Math.round(from[1] + (to[1] - from[1]) * part),
  Math.round(from[2] + (to[2] - from[2]) * part),
];
