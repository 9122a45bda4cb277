import type { MDXComponents } from 'mdx/types';
import type { ComponentProps } from 'react';
import { CodeBlock, Section } from '@/components/reference/page-parts';
import type { OperatorWords, SettingText, ThreatGroup } from '@/lib/publish/operator-tables';
import { Duty, Settings, Threats } from './guide-parts';

/** What the tags of a guide show beside its prose. */
export type GuideFacts = {
  /** The settings of one kind, such as `site` or `size`. */
  settings: (kind: string) => SettingText[];
  threats: ThreatGroup[];
};

/** What the elements and tags of a guide are on the page, in the words of one language. */
export const guideComponents = (
  words: OperatorWords & { copy: string },
  { settings, threats }: GuideFacts,
): MDXComponents => ({
  pre: ({ children }: ComponentProps<'pre'>) => <CodeBlock words={words}>{children}</CodeBlock>,
  table: ({ children }: ComponentProps<'table'>) => <table className="table">{children}</table>,
  Section,
  Duty,
  Settings: ({ of }: { of: string }) => <Settings rows={settings(of)} words={words} />,
  Threats: () => <Threats groups={threats} words={words} />,
});
