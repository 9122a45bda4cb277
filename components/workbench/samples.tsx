import { Children, isValidElement, type ComponentProps, type ReactNode } from 'react';
import { Static } from '@/components/ui/static';
import type { Sample } from './editor';

type SampleProps = { language: string; title: string; children?: ReactNode };

/** Reads the `<Sample>`s of compiled MDX, in order, as the workbench takes them. */
const samplesOf = (children: ReactNode, path: string): Sample[] =>
  Children.toArray(children).flatMap((child) => {
    if (!isValidElement<SampleProps>(child)) return [];
    const { language, title, children: code } = child.props;
    return { id: language, title, content: <Static id={`${path} ${language}`}>{code}</Static> };
  });

/** The elements of sample MDX; `Samples` is what the page at this path puts in their place. */
export const sampleComponents = (path: string, show: (samples: Sample[]) => ReactNode) => ({
  pre: ({ children }: ComponentProps<'pre'>) => <pre>{children}</pre>,
  Sample: ({ children }: SampleProps) => children,
  Samples: ({ children }: { children?: ReactNode }) => show(samplesOf(children, path)),
});
