import { COLORS, SKY_STEPS, WATER_STEPS } from './palette';

/** What a landscape is painted with. Lengths are in pixels; `unit` is the shorter side. */
export type Painter = {
  width: number;
  height: number;
  unit: number;
  /** A number from 0 up to 1 that follows from the seed. */
  chance(name: string): number;
  /** A number from -1 to 1 that goes up and down with the time. */
  swing(name: string, period?: number): number;
  ellipse(x: number, y: number, rx: number, ry: number, color: number): void;
  slab(
    top: number,
    bottom: number,
    above: readonly [number, number],
    below: readonly [number, number],
    color: number,
  ): void;
};

const HORIZON = 0.6;

/** The sky in steps, the sun, clouds and birds. */
export function addSky(painter: Painter): void {
  const { width, height, unit, chance, swing } = painter;
  const horizon = height * HORIZON;
  for (let step = 0; step < SKY_STEPS; step += 1) {
    bar(painter, (horizon / SKY_STEPS) * step, height, COLORS.sky + step);
  }
  const sunX = width * (0.2 + 0.6 * chance('sun'));
  const sunY = height * (0.16 + 0.22 * chance('high sun')) + unit * 0.01 * swing('sun');
  painter.ellipse(sunX, sunY, unit * 0.13, unit * 0.13, COLORS.glow);
  painter.ellipse(sunX, sunY, unit * 0.095, unit * 0.095, COLORS.sun);
  for (const index of [0, 1, 2]) {
    const x =
      width * (0.12 + 0.36 * index + 0.12 * chance(`cloud ${index}`)) + unit * 0.03 * swing(`cloud ${index}`);
    const y = height * (0.08 + 0.22 * chance(`cloud height ${index}`));
    const size = unit * (0.06 + 0.05 * chance(`cloud size ${index}`));
    painter.ellipse(x, y, size * 1.4, size * 0.42, COLORS.cloud);
    painter.ellipse(x + size * 0.8, y + size * 0.1, size, size * 0.32, COLORS.cloud);
    painter.ellipse(x - size * 0.15, y - size * 0.28, size * 0.75, size * 0.42, COLORS.cloud);
  }
}

/** What lies before the sky: mountains or hills, then water with a boat, or a meadow with a house and trees. */
export function addLand(painter: Painter, onlyFront: boolean): void {
  const { width, height, chance } = painter;
  const horizon = height * HORIZON;
  if (onlyFront) {
    painter.ellipse(width / 2, height * 0.86, width * 0.42, height * 0.11, COLORS.near);
    painter.ellipse(width / 2, height * 0.84, width * 0.42, height * 0.1, COLORS.front);
    addHouse(painter, width * 0.5, height * 0.82, 1.6);
    addTree(painter, width * 0.26, height * 0.84, 1.7);
    addTree(painter, width * 0.78, height * 0.85, 1.3);
    return;
  }
  if (chance('mountains') < 0.5) addMountains(painter, horizon);
  else {
    painter.ellipse(width * 0.2, horizon + height * 0.06, width * 0.46, height * 0.2, COLORS.far);
    painter.ellipse(width * 0.8, horizon + height * 0.06, width * 0.5, height * 0.16, COLORS.far);
  }
  painter.ellipse(
    width * (0.1 + 0.3 * chance('hill')),
    horizon + height * 0.1,
    width * 0.5,
    height * 0.17,
    COLORS.hill,
  );
  painter.ellipse(
    width * (0.7 + 0.3 * chance('hill')),
    horizon + height * 0.1,
    width * 0.4,
    height * 0.14,
    COLORS.near,
  );
  if (chance('water') < 0.55) addWater(painter, horizon);
  else addMeadow(painter, horizon);
}

function addMountains(painter: Painter, horizon: number): void {
  const { width, height, chance } = painter;
  for (const index of [0, 1, 2, 3]) {
    const x = width * (0.05 + 0.3 * index + 0.1 * chance(`peak ${index}`));
    const tall = height * (0.18 + 0.16 * chance(`tall ${index}`));
    const half = tall * 0.95;
    const cap = tall * 0.28;
    painter.slab(
      horizon - tall,
      horizon + height * 0.1,
      [x, x],
      [x - half * 1.3, x + half * 1.3],
      COLORS.far,
    );
    painter.slab(horizon - tall, horizon - tall + cap, [x, x], [x - cap * 0.8, x + cap * 0.8], COLORS.snow);
  }
}

function addWater(painter: Painter, horizon: number): void {
  const { width, height, unit, chance, swing } = painter;
  for (let step = 0; step < WATER_STEPS; step += 1) {
    const top = horizon + ((height - horizon) / WATER_STEPS) * step;
    bar(painter, top, height, COLORS.water + step);
  }
  for (let index = 0; index < 9; index += 1) {
    const x = width * ((index * 0.37 + chance('foam')) % 1) + unit * 0.04 * swing(`foam ${index}`);
    const y = horizon + (height - horizon) * (0.1 + ((index * 0.29) % 0.85));
    const size = unit * (0.02 + 0.004 * index);
    painter.ellipse(x, y, size * 1.6, unit * 0.005, COLORS.foam);
  }
  addBoat(painter, width * (0.25 + 0.5 * chance('boat')), horizon + height * 0.2, unit * 0.3);
  painter.ellipse(0, height * 1.02, width * 0.42, height * 0.13, COLORS.front);
  addTree(painter, width * 0.08, height * 0.93, 1.4);
}

function addBoat(painter: Painter, x: number, y: number, size: number): void {
  const { swing } = painter;
  const left = x + size * 0.1 * swing('boat');
  const deck = y + size * 0.03 * swing('bob', 2);
  const mast = left + size * 0.02;
  painter.slab(deck - size, deck, [mast, mast], [mast, mast + size * 0.42], COLORS.sail);
  painter.slab(
    deck - size * 0.88,
    deck - size * 0.04,
    [mast, mast],
    [mast - size * 0.32, mast],
    COLORS.cloud,
  );
  painter.slab(
    deck - size,
    deck,
    [mast - size * 0.012, mast + size * 0.012],
    [mast - size * 0.012, mast + size * 0.012],
    COLORS.trunk,
  );
  painter.slab(
    deck,
    deck + size * 0.05,
    [left - size * 0.45, left + size * 0.48],
    [left - size * 0.43, left + size * 0.46],
    COLORS.sail,
  );
  painter.slab(
    deck + size * 0.05,
    deck + size * 0.2,
    [left - size * 0.43, left + size * 0.46],
    [left - size * 0.3, left + size * 0.32],
    COLORS.hull,
  );
}

function addMeadow(painter: Painter, horizon: number): void {
  const { width, height, unit, chance } = painter;
  bar(painter, horizon + height * 0.06, height, COLORS.near);
  painter.ellipse(width * 0.3, height * 1.1, width * 0.9, height * 0.42, COLORS.front);
  const door = width * (0.42 + 0.3 * chance('house'));
  painter.slab(
    height * 0.74,
    height,
    [door - unit * 0.02, door + unit * 0.02],
    [door - unit * 0.22, door + unit * 0.02],
    COLORS.path,
  );
  addHouse(painter, door, height * 0.76, 1);
  for (const index of [0, 1, 2, 3]) {
    const x = width * ((0.06 + 0.27 * index + 0.1 * chance(`tree ${index}`)) % 1);
    const isFree = Math.abs(x - door) > unit * 0.24;
    if (isFree) addTree(painter, x, height * (0.76 + 0.05 * index), 0.8 + 0.2 * index);
  }
}

function addHouse({ unit, ellipse, slab }: Painter, x: number, y: number, scale: number): void {
  const size = unit * 0.09 * scale;
  const upright = (from: number, to: number) => [x + from * size, x + to * size] as const;
  slab(y - size * 1.3, y, upright(-1, 1), upright(-1, 1), COLORS.wall);
  slab(y - size * 2.2, y - size * 1.25, upright(0, 0), upright(-1.3, 1.3), COLORS.roof);
  slab(y - size * 0.8, y, upright(-0.22, 0.22), upright(-0.22, 0.22), COLORS.trunk);
  slab(y - size * 0.95, y - size * 0.5, upright(-0.78, -0.42), upright(-0.78, -0.42), COLORS.window);
  slab(y - size * 0.95, y - size * 0.5, upright(0.42, 0.78), upright(0.42, 0.78), COLORS.window);
  ellipse(x, y - size * 1.62, size * 0.17, size * 0.17, COLORS.window);
}

function addTree({ unit, ellipse, slab, swing }: Painter, x: number, y: number, scale: number): void {
  const size = unit * 0.085 * scale;
  const lean = size * 0.07 * swing(`lean ${Math.round(scale * 10)}`);
  slab(y - size * 1.5, y, [x - size * 0.1, x + size * 0.1], [x - size * 0.16, x + size * 0.16], COLORS.trunk);
  ellipse(x + lean, y - size * 2, size * 0.95, size * 0.9, COLORS.leaf);
  ellipse(x - size * 0.55 + lean, y - size * 1.5, size * 0.62, size * 0.55, COLORS.leaf);
  ellipse(x + size * 0.55 + lean, y - size * 1.55, size * 0.62, size * 0.55, COLORS.leaf);
  ellipse(x - size * 0.2 + lean, y - size * 2.15, size * 0.5, size * 0.45, COLORS.leafLight);
}

const bar = ({ width, slab }: Painter, top: number, bottom: number, color: number): void =>
  slab(top, bottom, [0, width], [0, width], color);
