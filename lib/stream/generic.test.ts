import { describe, expect, it } from 'vitest';
import { createAssembler } from './index';
import { mediaLinksIn } from './media-links';

describe('addresses of media in an answer', () => {
  it('are told by the name that holds them and by their ending', () => {
    const content = {
      video_url: 'https://tos.test/v?sign=1',
      last_frame_url: 'https://tos.test/f?sign=2',
      file_url: 'https://tos.test/scene.glb',
    };
    expect(mediaLinksIn({ id: 'cgt-1', content })).toEqual([
      { url: 'https://tos.test/v?sign=1', kind: 'video' },
      { url: 'https://tos.test/f?sign=2', kind: 'image' },
    ]);
    expect(mediaLinksIn({ data: { fail_reason: 'https://tos.test/a.mp4?x=.png' } })).toEqual([
      { url: 'https://tos.test/a.mp4?x=.png', kind: 'video' },
    ]);
  });

  it('are told once, and nothing else is taken for one', () => {
    const url = 'https://tos.test/a.webm';
    expect(mediaLinksIn([{ url }, { again: url }])).toEqual([{ url, kind: 'video' }]);
    const others = ['javascript:alert(1).mp4', 'data:video/mp4;base64,AA', 'a.mp4', 'https://a.test/page', 3];
    expect(mediaLinksIn({ page_url: others })).toEqual([]);
  });

  it('are beside the JSON of a job', () => {
    for (const family of ['ark', 'gateway', 'openai']) {
      const assembler = createAssembler(family);
      assembler.add({ id: 'cgt-1', content: { video_url: 'https://tos.test/v.mp4' } });
      expect(assembler.view()).toMatchObject({
        text: expect.stringContaining('"cgt-1"'),
        links: [{ url: 'https://tos.test/v.mp4', kind: 'video' }],
        isJson: true,
        complete: true,
      });
    }
  });
});
