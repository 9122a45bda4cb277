// Parses Swift files (paths as arguments) with a grammar and prints each place that it cannot read.
// Run with `node --liftoff-only`: without it V8 spends seconds on optimising the grammar.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

await Parser.init();
const grammar = createRequire(import.meta.url).resolve('tree-sitter-wasms/out/tree-sitter-swift.wasm');
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

for (const path of process.argv.slice(2)) {
  const tree = parser.parse(readFileSync(path, 'utf8'));
  for (const node of faults(tree.rootNode)) {
    const what = node.isMissing ? `lacks ${node.type}` : `cannot be read: ${node.text.slice(0, 60)}`;
    console.log(`${path}:${node.startPosition.row + 1}: ${what}`);
    process.exitCode = 1;
  }
  tree.delete();
}

/** The outermost nodes that are no Swift. */
function faults(node) {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap(faults) : [];
}
