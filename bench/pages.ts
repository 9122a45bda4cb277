import { buildEmptyNext } from '../tests/empty-next/build';
import { launchBrowser, loadFigures, measureLoad } from './browser';
import { startBarePages } from './bare-next';
import { bareDocument, peerNames, referenceFiles } from './references';
import type { Part, Ratio } from './report';
import { PAGE, ports, startBuiltSite, startNext } from './serve';
import { interleave, medians, ratio } from './stats';
import { serveFiles } from './static-server';

/** What the model page must reach, by reference and figure. */
const LIMITS: Record<string, number> = {
  'script / empty Next page': 1.1,
  'blocking / empty Next page': 1.3,
  'lcp / plain HTML': 1.25,
};

/** Loads our model page and its references in turn, each with an empty cache. */
export const measurePages: Part = async ({ quick }) => {
  const site = await startBuiltSite();
  const emptyNext = await startNext(buildEmptyNext(), ports.emptyNext);
  const bare = await startBarePages({ ...bareDocument(), text: '' });
  const files = await serveFiles(referenceFiles(), ports.files);
  const browser = await launchBrowser();
  const addresses: Record<string, string> = {
    Lectern: `${site.url}/${PAGE}`,
    'plain HTML': `${files.url}/plain.html`,
    'empty Next page': emptyNext.url,
    'bare Next page': `${bare.url}/document`,
    ...Object.fromEntries(peerNames.map((name) => [name, `${files.url}/${name}.html`])),
  };
  const names = Object.keys(addresses);
  try {
    // The first answer of a server is not what readers wait for.
    for (const address of Object.values(addresses)) await (await fetch(address)).text();
    const loads = await interleave(names, quick ? 2 : 7, (name) =>
      measureLoad(browser, addresses[name] ?? ''),
    );
    const figures = new Map(names.map((name) => [name, medians(loadFigures, loads.get(name) ?? [])]));
    const of = (name: string, figure: (typeof loadFigures)[number]) =>
      figures.get(name)?.get(figure) ?? Number.NaN;
    const compare = (figure: (typeof loadFigures)[number], reference: string): Ratio => {
      const name = `${figure} / ${reference}`;
      const limit = LIMITS[name];
      return {
        name,
        value: ratio(of('Lectern', figure), of(reference, figure)),
        ...(limit === undefined ? {} : { limit }),
      };
    };
    return {
      columns: [...loadFigures],
      rows: names.map((name) => ({ name, values: loadFigures.map((figure) => of(name, figure)) })),
      ratios: [
        compare('fcp', 'plain HTML'),
        compare('lcp', 'plain HTML'),
        compare('script', 'empty Next page'),
        compare('blocking', 'empty Next page'),
        compare('blocking', 'plain HTML'),
        compare('blocking', 'bare Next page'),
        compare('lcp', 'bare Next page'),
        {
          name: 'shift, worst load',
          value: Math.max(...(loads.get('Lectern') ?? []).map(({ shift }) => shift)),
          limit: 0,
        },
        ...peerNames.flatMap((peer) => loadFigures.map((figure) => compare(figure, peer))),
      ],
      notes: ['Bytes with headers, times in ms; medians of cold loads, observed until 5 s of quiet.'],
    };
  } finally {
    await browser.close();
    await Promise.all([site.stop(), emptyNext.stop(), bare.stop(), files.stop()]);
  }
};
