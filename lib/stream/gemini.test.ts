import { describe, expect, it } from 'vitest';
import { createGeminiAssembler } from './gemini';

const read = (...pieces: unknown[]) => {
  const assembler = createGeminiAssembler();
  for (const piece of pieces) assembler.add(piece);
  return assembler.view();
};

const piece = (index: number, text: string) => ({ candidates: [{ index, content: { parts: [{ text }] } }] });

describe('a Gemini answer', () => {
  it('says why a blocked prompt has no text', () => {
    expect(read({ promptFeedback: { blockReason: 'SAFETY' } })).toMatchObject({
      text: '',
      finishReason: 'SAFETY',
      complete: true,
    });
  });

  it('keeps further candidates apart', () => {
    const view = read(piece(0, 'a'), piece(1, 'b'), piece(0, 'A'), piece(1, 'B'));
    expect(view).toMatchObject({ text: 'aA', alternatives: ['bB'] });
  });

  it('shows code that the model ran and what it printed', () => {
    const parts = [
      { executableCode: { language: 'PYTHON', code: 'print(1)\n' } },
      { codeExecutionResult: { outcome: 'OUTCOME_OK', output: '1\n' } },
    ];
    expect(read({ candidates: [{ content: { parts } }] }).text).toBe(
      '\n```python\nprint(1)\n```\n\n```\n1\n```\n',
    );
  });

  it('gives sound as a file, not as an image', () => {
    const parts = [{ inlineData: { mimeType: 'audio/L16;rate=24000', data: 'AA==' } }];
    expect(read({ candidates: [{ content: { parts } }] })).toMatchObject({
      images: [],
      files: [{ mediaType: 'audio/L16;rate=24000', data: 'AA==' }],
    });
  });

  it('survives answers of a shape nobody documented', () => {
    const odd = [null, 1, [], {}, { candidates: 1 }, { candidates: [null, { content: 1 }] }];
    expect(read(...odd, { candidates: [{ content: { parts: [1, { text: 2 }] } }] })).toMatchObject({
      text: '',
    });
  });

  it('does not change a view that was given before', () => {
    const assembler = createGeminiAssembler();
    const before = assembler.view();
    assembler.add({ candidates: [{ content: { parts: [{ functionCall: { name: 'f' } }] } }] });
    expect(before.functionCalls).toEqual([]);
  });
});
