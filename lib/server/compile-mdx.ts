import 'server-only';
import { evaluate } from '@mdx-js/mdx';
import rehypeShikiFromHighlighter from '@shikijs/rehype/core';
import type { MDXComponents, MDXContent } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { highlighter, toClasses } from './highlighter';

/** Compiles MDX, of reference pages and guides alike, to a component. Code is highlighted; unknown languages stay plain. */
export async function compileMdx(source: string, components: MDXComponents): Promise<MDXContent> {
  const { default: content } = await evaluate(source, {
    ...runtime,
    useMDXComponents: () => components,
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
