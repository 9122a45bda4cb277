import { useEffect, useMemo, useState } from 'react';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import { loadPart } from './parts';
import type { RenderedSample, SampleOptions } from './render-sample';

type Renderer = { renderSample: (typeof import('./render-sample'))['renderSample'] };

/**
 * The sample for the request as it stands, once the reader has changed it; nothing before, when the page's own
 * sample is right. A request that cannot be built keeps the last sample that could.
 */
export function useSample(
  wanted: boolean,
  language: string,
  { plan, values }: { plan: RequestPlan; values: RequestValues },
  { baseUrl, keyVariable, reading, files, saveAs }: SampleOptions,
): RenderedSample | undefined {
  const [renderer, setRenderer] = useState<Renderer>();
  const [last, setLast] = useState<{ language: string; sample: RenderedSample }>();

  useEffect(() => {
    if (!wanted || renderer) return;
    void loadPart(() => import('./render-sample')).then((part) => part && setRenderer(part));
  }, [wanted, renderer]);

  const fresh = useMemo(() => {
    if (!wanted || !renderer || language === 'json') return undefined;
    const options = { baseUrl, keyVariable, reading, files, saveAs };
    const sample = renderer.renderSample(language, plan, values, options);
    return sample.ok ? sample.value : undefined;
  }, [wanted, renderer, language, plan, values, baseUrl, keyVariable, reading, files, saveAs]);

  if (fresh && fresh !== last?.sample) setLast({ language, sample: fresh });
  if (!wanted) return undefined;
  return fresh ?? (last?.language === language ? last.sample : undefined);
}
