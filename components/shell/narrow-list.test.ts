import { describe, expect, test } from 'vitest';
import { addressWith, isWanted } from './narrow-list';

const row = { modality: 'chat', protocol: 'gemini|openai', q: 'Gemini 3.1 Pro gemini-3.1-pro' };
const nothing = { q: '', modality: '', protocol: '' };

test('without a filter every model is listed', () => {
  expect(isWanted(row, nothing)).toBe(true);
});

test('a model is found by any of its protocols, and by words of its name or code', () => {
  expect(isWanted(row, { ...nothing, protocol: 'openai' })).toBe(true);
  expect(isWanted(row, { ...nothing, protocol: 'open' })).toBe(false);
  expect(isWanted(row, { ...nothing, q: 'PRO gemini' })).toBe(true);
  expect(isWanted(row, { ...nothing, q: 'pro flash' })).toBe(false);
});

test('a model must be all that is asked for', () => {
  expect(isWanted(row, { q: 'pro', modality: 'chat', protocol: 'gemini' })).toBe(true);
  expect(isWanted(row, { q: 'pro', modality: 'image', protocol: 'gemini' })).toBe(false);
  expect(isWanted(row, { ...nothing, vendor: 'Google' })).toBe(false);
});

describe('the address of a narrowed list', () => {
  test('has what is chosen and nothing else, and keeps the place on the page', () => {
    expect(
      addressWith('https://docs.example/en/models?vendor=Old#chat-google', { q: 'pro max', vendor: '' }),
    ).toBe('https://docs.example/en/models?q=pro+max#chat-google');
  });

  test('is the plain address again once nothing is chosen', () => {
    expect(addressWith('https://docs.example/en/models?q=pro', nothing)).toBe(
      'https://docs.example/en/models',
    );
  });
});
