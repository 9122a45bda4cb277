import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { RequestSpec } from '@/lib/request/spec';
import { snippets } from '.';
import type { SnippetOptions } from './snippet';
import { sampleCases, savingSamples, streamSamples } from './testing/cases';

const isUpdating = process.env.UPDATE_GOLDENS === '1';
const languages = Object.entries(snippets);
const goldens: { name: string; spec: RequestSpec; options?: SnippetOptions }[] = [
  ...sampleCases.filter(({ golden }) => golden),
  ...streamSamples,
  ...savingSamples,
];

describe.each(goldens)('the samples of $name', ({ name, spec, options }) => {
  test.each(languages)('%s is what was reviewed', (id, { extension, render }) => {
    const fileName = id === 'java' ? 'Main.java' : id === 'swift' ? 'main.swift' : `request.${extension}`;
    const path = `lib/snippets/goldens/${name}/${fileName}`;
    const absolute = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const text = `${render(spec, options)}\n`;
    if (isUpdating) {
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
    }
    if (!existsSync(absolute)) {
      throw new Error(
        `${path} is missing. UPDATE_GOLDENS=1 npm run test:unit creates it; review it, then commit it.`,
      );
    }
    expect(text, path).toBe(readFileSync(absolute, 'utf8'));
  });
});
