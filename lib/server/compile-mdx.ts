import 'server-only';
import { evaluate } from '@mdx-js/mdx';
import rehypeShikiFromHighlighter from '@shikijs/rehype/core';
import type { MDXComponents, MDXContent } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { highlighter, toClasses } from './highlighter';

/** The tables of fields, which the pages of an endpoint have in common. They are most of a page's text. */
const TABLE = /^<Fields>$[^]*?^<\/Fields>$/gm;

const tables = new Map<string, Promise<MDXContent>>();

/**
 * Compiles MDX, of reference pages and guides alike, to a component. Code is highlighted; unknown languages stay plain.
 * A table of fields is compiled once in a process, whichever pages it stands on.
 */
export async function compileMdx(source: string, components: MDXComponents): Promise<MDXContent> {
  const parts: Promise<MDXContent>[] = [];
  const rest = source.replace(TABLE, (table) => {
    const made = tables.get(table) ?? compile(table);
    tables.set(table, made);
    return `<CompiledTable at={${parts.push(made) - 1}} />`;
  });
  const Content = await compile(rest);
  const made = await Promise.all(parts);
  const CompiledTable = ({ at }: { at: number }) => made[at]?.({ components });
  return (props) => Content({ ...props, components: { ...components, CompiledTable } });
}

async function compile(source: string): Promise<MDXContent> {
  const { default: content } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [
      [
        rehypeShikiFromHighlighter,
        await highlighter(),
        { theme: 'lectern', transformers: [toClasses], fallbackLanguage: 'text', mergeSameStyleTokens: true },
      ],
    ],
  });
  return content;
}
