import { Children, isValidElement, type ComponentProps, type ReactNode } from 'react';
import type { Sample } from './editor';

type SampleProps = { language: string; title: string; children?: ReactNode };

/** Reads the `<Sample>`s of compiled MDX, in order, as the workbench takes them. */
export const samplesOf = (children: ReactNode): Sample[] =>
  Children.toArray(children).flatMap((child) => {
    if (!isValidElement<SampleProps>(child)) return [];
    const { language, title, children: content } = child.props;
    return { id: language, title, content };
  });

/** The elements of sample MDX; `Samples` is what a page puts in their place. */
export const sampleComponents = (show: (samples: Sample[]) => ReactNode) => ({
  pre: ({ children }: ComponentProps<'pre'>) => <pre>{children}</pre>,
  Sample: ({ children }: SampleProps) => children,
  Samples: ({ children }: { children?: ReactNode }) => show(samplesOf(children)),
});
