// Parses one Swift file with a grammar and prints each place that it cannot read. One file a process: the grammar
// keeps the number signs of a raw string for the next parse. Run with `node --liftoff-only`: without it V8 spends
// seconds on optimising the grammar.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const path = process.argv[2];
if (!path) throw new Error('Usage: node --liftoff-only lib/tooling/parse-swift.mjs <file>');

await Parser.init();
const grammar = createRequire(import.meta.url).resolve('tree-sitter-wasms/out/tree-sitter-swift.wasm');
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

for (const node of faults(parser.parse(readFileSync(path, 'utf8')).rootNode)) {
  const what = node.isMissing ? `lacks ${node.type}` : `cannot be read: ${node.text.slice(0, 60)}`;
  console.log(`${path}:${node.startPosition.row + 1}: ${what}`);
  process.exitCode = 1;
}

/** The outermost nodes that are no Swift. */
function faults(node) {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap(faults) : [];
}
