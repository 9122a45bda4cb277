import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { snippets, type JobSnippet } from '.';
import { sampleCases, savingSamples, streamSamples } from './testing/cases';
import { jobSamples } from './testing/jobs';

const isUpdating = process.env.UPDATE_GOLDENS === '1';
const languages = Object.entries(snippets);
const goldens: { name: string; show: (language: JobSnippet) => string }[] = [
  ...[...sampleCases.filter(({ golden }) => golden), ...streamSamples, ...savingSamples].map((sample) => ({
    name: sample.name,
    show: ({ render }: JobSnippet) => render(sample.spec, 'options' in sample ? sample.options : undefined),
  })),
  ...jobSamples.map(({ name, program }) => ({
    name,
    show: ({ renderJob }: JobSnippet) => renderJob(program),
  })),
];

describe.each(goldens)('the samples of $name', ({ name, show }) => {
  test.each(languages)('%s is what was reviewed', (id, language) => {
    const fileName =
      id === 'java' ? 'Main.java' : id === 'swift' ? 'main.swift' : `request.${language.extension}`;
    const path = `lib/snippets/goldens/${name}/${fileName}`;
    const absolute = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const text = `${show(language)}\n`;
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
