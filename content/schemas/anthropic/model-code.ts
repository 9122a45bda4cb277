import { z } from 'zod';

const KnownModel = z
  .enum([
    'claude-opus-4-6',
    'claude-sonnet-4-6',
    'claude-haiku-4-5',
    'claude-haiku-4-5-20251001',
    'claude-sonnet-4-5',
    'claude-sonnet-4-5-20250929',
    'claude-opus-4-5',
    'claude-opus-4-5-20251101',
    'claude-opus-4-1-20250805',
    'claude-opus-4-0',
    'claude-opus-4-20250514',
    'claude-4-opus-20250514',
    'claude-sonnet-4-0',
    'claude-sonnet-4-20250514',
    'claude-4-sonnet-20250514',
    'claude-3-7-sonnet-latest',
    'claude-3-7-sonnet-20250219',
    'claude-3-5-haiku-latest',
    'claude-3-5-haiku-20241022',
    'claude-3-opus-latest',
    'claude-3-opus-20240229',
    'claude-3-haiku-20240307',
    'claude-fable-5-2',
    'claude-mythos-5-2',
    'claude-haiku-5-5',
    'claude-sonnet-5-5',
    'claude-opus-5-5',
    'claude-fable-5-1',
    'claude-mythos-5-1',
    'claude-sonnet-5',
    'claude-opus-5',
    'claude-fable-5',
    'claude-mythos-5',
    'claude-opus-4-8',
    'claude-opus-4-7',
    'claude-mythos-preview',
  ])
  .meta({ id: 'anthropic.KnownModel', description: 'The codes that the vendor has named so far.' });

/** A gateway may give a model any code, so others pass as well. */
export const ModelCode = KnownModel.or(z.string().min(1).max(256));
