import { markdownText, mdxFence, mdxTag, mdxText } from './escape';
import type { JobGuide } from './job';
import type { ReferenceWords } from './words';

/** The section of a page that shows its job: linked steps, how to follow them, the whole as one program. */
export function jobMdx({ steps, texts, programs }: JobGuide, { job: words }: ReferenceWords): string {
  const list = (shown: JobGuide['steps'], label?: string) => [
    [
      mdxTag('JobSteps', label === undefined ? {} : { label }),
      ...shown.map(
        ({ href, title, text, current }) =>
          `${mdxTag('JobStep', { href, title, current })}${mdxText(text)}</JobStep>`,
      ),
      '</JobSteps>',
    ].join('\n'),
  ];
  const { numbered, also } = sorted(steps);
  return [
    '<Section id="job">',
    `## ${words.title}`,
    ...list(numbered),
    ...(also.length > 0 ? list(also, words.also) : []),
    ...texts.map(mdxText),
    ...(programs.length > 0 ? [`### ${words.program}`] : []),
    ...programs.map(({ title, highlight, code }, index) =>
      [mdxTag('JobProgram', { title, open: index === 0 }), mdxFence(code, highlight), '</JobProgram>'].join(
        '\n\n',
      ),
    ),
    '</Section>',
  ].join('\n\n');
}

/** The same as Markdown; `steps` lead to Markdown. */
export function jobBlocks({ steps, texts, programs }: JobGuide, { job: words }: ReferenceWords): string[] {
  const { numbered, also } = sorted(steps);
  const line = ({ href, title, text, current }: JobGuide['steps'][number], mark: string) =>
    current
      ? `${mark} **${markdownText(title)}** (${words.here}): ${markdownText(text)}`
      : `${mark} [${markdownText(title)}](${href}): ${markdownText(text)}`;
  return [
    `## ${words.title}`,
    numbered.map((step, index) => line(step, `${index + 1}.`)).join('\n'),
    ...(also.length > 0 ? [`${words.also}:`, also.map((step) => line(step, '-')).join('\n')] : []),
    ...texts.map(markdownText),
    ...(programs.length > 0 ? [`### ${words.program}`] : []),
    ...programs.flatMap(({ title, highlight, code }) => [`#### ${title}`, mdxFence(code, highlight)]),
  ];
}

const sorted = (steps: JobGuide['steps']) => ({
  numbered: steps.filter(({ step }) => step !== 'also'),
  also: steps.filter(({ step }) => step === 'also'),
});
