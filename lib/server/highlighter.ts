import 'server-only';
import type { Element, Root } from 'hast';
import { createHighlighterCore, type HighlighterCore, type ShikiTransformer } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { classOf, theme } from '@/components/code/highlight-theme';

let made: Promise<HighlighterCore> | undefined;

/** The one highlighter of this process, with the languages that pages use. */
export function highlighter(): Promise<HighlighterCore> {
  made ??= createHighlighterCore({
    themes: [theme],
    langs: [
      import('shiki/langs/bash.mjs'),
      import('shiki/langs/javascript.mjs'),
      import('shiki/langs/java.mjs'),
      import('shiki/langs/swift.mjs'),
      import('shiki/langs/json.mjs'),
    ],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
  return made;
}

/** Turns each token's colour into a class, and drops elements that say nothing. */
export const toClasses: ShikiTransformer = {
  name: 'lectern-classes',
  span(node) {
    const style = String(node.properties['style'] ?? '');
    const name = classOf(/#[0-9a-f]{6}/i.exec(style)?.[0]);
    delete node.properties['style'];
    if (name) node.properties['class'] = name;
  },
  line(node) {
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && Object.keys(child.properties).length === 0 ? child.children : [child],
    );
  },
  code(node) {
    // One element a line would double the page's elements; the line breaks between them are text already.
    node.children = node.children.flatMap((child) => (child.type === 'element' ? child.children : [child]));
  },
  pre(node) {
    node.properties = {};
  },
  root(root: Root) {
    for (const child of root.children) if (child.type === 'element') joinText(child);
  },
};

function joinText(element: Element) {
  const joined: Element['children'] = [];
  for (const child of element.children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child);
    if (child.type === 'element') joinText(child);
  }
  element.children = joined;
}
