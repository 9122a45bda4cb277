import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import type { RequestSpec } from '@/lib/request/spec';
import { curl } from './curl';
import { stringLiteral as javaLiteral } from './java-literal';
import { jsonExpression, stringLiteral as javascriptLiteral } from './javascript-literal';
import { swift } from './swift';
import { nastyStrings } from './testing/nasty';
import { readSwiftLiteral } from './testing/swift-literal';

const folder = mkdtempSync(join(tmpdir(), 'lectern-literals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts = nastyStrings(2_000, 1);
const wellFormed = texts.map((text) => text.toWellFormed());
const post = (text: string): RequestSpec => ({
  method: 'POST',
  url: 'https://gateway.example/',
  headers: [],
  body: { kind: 'text', mediaType: 'text/plain', text },
});

describe('a text keeps every character', () => {
  test('in JavaScript', () => {
    const read = texts.map((text): unknown => runInNewContext(javascriptLiteral(text)));
    expect(read).toEqual(wellFormed);
  });

  test('in a JavaScript template that ends in a variable', () => {
    for (const text of texts) {
      const literal = javascriptLiteral(text, { variable: 'KEY' });
      expect(runInNewContext(literal, { process: { env: { KEY: 'key' } } })).toBe(
        `${text.toWellFormed()}key`,
      );
    }
  });

  test('in a JavaScript object', () => {
    for (const text of wellFormed) {
      const json = JSON.stringify({ [text]: [text, { text }] }, null, 2);
      const expression = jsonExpression(json);
      expect(expression).toBeDefined();
      expect(JSON.stringify(runInNewContext(`(${expression?.code})`), null, 2)).toBe(json);
    }
  });

  test('in bash', () => {
    const script = texts.map((text) => curl.render(post(text)));
    const path = join(folder, 'arguments.sh');
    writeFileSync(path, ['curl() { printf "%s\\0" "${@: -1}"; }', ...script].join('\n'));
    const output = execFileSync('bash', [path], { encoding: 'utf8', env: { NODE_ENV: 'test', LC_ALL: 'C' } });
    expect(output.split('\0').slice(0, -1)).toEqual(wellFormed);
  });

  test('in Java, whatever the encoding of the system', () => {
    const some = texts.slice(0, 1_000);
    const methods = some.map(
      (text, index) => `static String t${index}() { return ${javaLiteral(text, '    ')}; }`,
    );
    const prints = some.map((_, index) => `print(t${index}());`);
    const path = join(folder, 'Main.java');
    writeFileSync(
      path,
      `public class Main {
  static void print(String text) { System.out.writeBytes((text + "\\0").getBytes(java.nio.charset.StandardCharsets.UTF_8)); }
  ${methods.join('\n  ')}
  public static void main(String[] args) { ${prints.join(' ')} }
}`,
    );
    const output = execFileSync('java', [path], {
      encoding: 'utf8',
      env: { NODE_ENV: 'test', PATH: process.env.PATH, LC_ALL: 'C' },
    });
    expect(output.split('\0').slice(0, -1)).toEqual(wellFormed.slice(0, 1_000));
  });

  test('in Swift', () => {
    for (const text of texts) {
      const source = swift.render(post(text));
      const start = source.indexOf('request.httpBody = Data(') + 'request.httpBody = Data('.length;
      const { value, rest } = readSwiftLiteral(source.slice(start));
      expect(value).toBe(text.toWellFormed());
      expect(rest).toMatch(/^\.utf8\)\n\nlet data = /);
    }
  });
});
