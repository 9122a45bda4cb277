import { joinBlocks } from './markdown';
import { markdownText } from './escape';

/** The sections of a guide, as its contents list links them: `<Section id="…">` and the heading in it. */
export const guideSections = (source: string): { id: string; title: string }[] =>
  [...source.matchAll(/^<Section id="([\w-]+)">\n\n## (.+)$/gm)].map(([, id = '', title = '']) => ({
    id,
    title,
  }));

/** What a guide asks of the operator against a threat, by the threat's number: `<Duty threat="17">…</Duty>`. */
export const guideDuties = (source: string): Map<number, string> =>
  new Map(
    [...source.matchAll(/^<Duty threat="(\d+)">\n\n([^]+?)\n\n<\/Duty>$/gm)].map(([, number, text = '']) => [
      Number(number),
      text.replaceAll('\n', ' '),
    ]),
  );

/** Gives what stands in place of a tag such as `<Settings of="size" />`. */
export type GuidePart = (name: string, of: string | undefined) => string;

/** Prints a guide as Markdown: its prose as it is, and `part` in place of each tag that stands alone. */
export function guideMarkdown(
  source: string,
  { title, summary }: { title: string; summary: string },
  part: GuidePart,
): string {
  const text = source
    .replace(/^<\/?(?:Section|Duty)[^>]*>\n*/gm, '')
    .replace(/^<(\w+)(?: of="(\w+)")? \/>$/gm, (_tag, name: string, of?: string) => part(name, of).trim());
  return joinBlocks([`# ${markdownText(title)}`, markdownText(summary), text.trim()]);
}
