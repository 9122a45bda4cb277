import type { MDXComponents } from 'mdx/types';
import type { ComponentProps } from 'react';
import {
  Event,
  Field,
  Nested,
  SameAs,
  Value,
  Values,
  Variant,
  Variants,
  type FieldProps,
} from '@/components/reference/field';
import { FieldTools } from '@/components/reference/field-tools';
import {
  CodeBlock,
  Connection,
  ConnectionRow,
  Example,
  JobProgram,
  JobStep,
  JobSteps,
  Modified,
  Operation,
  OperationItem,
  Operations,
  Response,
  Section,
  Tags,
} from '@/components/reference/page-parts';
import type { ReferenceWords } from '@/lib/publish/words';

type Without<Component extends (props: never) => unknown, Key extends PropertyKey> = Omit<
  Component extends (props: infer Props) => unknown ? Props : never,
  Key
>;

/** What the elements and tags of generated MDX are on the page, in the words of one language. */
export function referenceComponents(words: ReferenceWords): MDXComponents {
  return {
    pre: ({ children }: ComponentProps<'pre'>) => <CodeBlock words={words}>{children}</CodeBlock>,
    Fields: ({ children }: ComponentProps<'div'>) => <div className="fields">{children}</div>,
    Field: (props: FieldProps) => <Field {...props} words={words} />,
    Nested: (props: Without<typeof Nested, 'words'>) => <Nested {...props} words={words} />,
    FieldTools: ({ of }: { of: string }) => <FieldTools of={of} words={words.tools} />,
    Values: (props: Without<typeof Values, 'words'>) => <Values {...props} words={words} />,
    Value,
    SameAs: (props: Without<typeof SameAs, 'words'>) => <SameAs {...props} words={words} />,
    Variants: (props: Without<typeof Variants, 'words'>) => <Variants {...props} words={words} />,
    Variant,
    Event,
    Operation: (props: Without<typeof Operation, 'copy'>) => <Operation {...props} copy={words.copy} />,
    Tags,
    Connection,
    ConnectionRow: (props: Without<typeof ConnectionRow, 'copy'>) => (
      <ConnectionRow {...props} copy={words.copy} />
    ),
    Operations,
    OperationItem,
    Section,
    Response,
    Example,
    JobSteps,
    JobStep,
    JobProgram,
    Modified,
  };
}
