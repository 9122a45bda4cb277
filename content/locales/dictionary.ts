import type { Translated } from '@/lib/i18n/fill';
import type { ui } from './en/ui';

/** The shape that every locale fills: a text that is missing fails the type check. */
export type Dictionary = Translated<typeof ui>;
