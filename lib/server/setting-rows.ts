import 'server-only';
import { z } from 'zod';
import { settingsShape } from './env';
import { limitRows } from './limit-settings';
import type { Unit } from './measure';

/** A setting as the operator reads of it; texts are in English. */
export type SettingRow = {
  name: string;
  /** What its values are; `site` for all that is no limit. */
  kind: 'site' | Unit;
  /** The default, written as it would be set. */
  value?: string;
  /** What is the case where it is not set and has no value. */
  absent?: string;
  /** The range of a limit, written as it is set. */
  range?: [from: string, to: string];
  text: string;
};

const described = z.object({
  default: z.string().optional(),
  absent: z.string().optional(),
  description: z.string(),
});

/** All that an operator can set, in reading order, from what reads and checks it. */
export function settingRows(): SettingRow[] {
  const { properties = {} } = z.toJSONSchema(settingsShape, { io: 'input', unrepresentable: 'any' });
  const settings = Object.entries(properties).flatMap(([name, schema]): SettingRow[] => {
    if (name === 'NODE_ENV') return [];
    const { default: value, absent, description: text } = described.parse(schema);
    return [{ name, kind: 'site', text, ...(value === undefined ? { absent } : { value }) }];
  });
  const limits = limitRows.map(({ name, unit, value, from, to, text }): SettingRow => ({
    name,
    kind: unit,
    value,
    range: [from, to],
    text,
  }));
  return [...settings, ...limits];
}
