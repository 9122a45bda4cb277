import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentNames } from '@/app/documents';
import { catalog } from '@/content/catalog';
import { isBinaryAnswer } from '@/lib/endpoint/plan';
import { sampleFilesOf } from '@/lib/publish/files';
import { fittedScenarios } from '@/lib/publish/page';
import { file } from '@/lib/schema/file';

/** The files of `public/samples/` that a page's scenarios send, or are answered with. */
function filesOfPage({ model: code, endpoint: id }: { model: string; endpoint: string }): string[] {
  const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
  if (!endpoint) throw new Error(`The catalogue has no endpoint "${id}"`);
  const model = catalog.models.find((candidate) => candidate.code === code);
  const subject = {
    endpoint,
    ...(model ? { model } : {}),
    translate: (_: string, english: string) => english,
  };
  const answered = fittedScenarios(subject).flatMap(({ response }) =>
    isBinaryAnswer(endpoint, response.status) && 'body' in response ? [String(response.body)] : [],
  );
  return [...sampleFilesOf(subject).map(({ name }) => name), ...answered];
}

test('every file that a scenario names is in public/samples, under a plain name', () => {
  const missing = documentNames().flatMap((names) =>
    filesOfPage(names)
      .filter((name) => !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) || !existsSync(`public/samples/${name}`))
      .map((name) => `${names.endpoint} for ${names.model}: public/samples/${name}`),
  );
  expect(missing).toEqual([]);
});

test('a reader’s own file may have any name without a folder', () => {
  const picture = file(['image/png']);
  const isName = (name: string) => picture.safeParse(name).success;
  expect(['cat.png', 'own hat.png', '写真.png', 'a"b'].filter((name) => !isName(name))).toEqual([]);
  expect(['', '../a.png', 'a/b', 'a\\b', '-o', 'a\nb', 'a'.repeat(256)].filter(isName)).toEqual([]);
});
