/** A part of a form: its text, or the name of its file with the file's media type. */
type FormLeaf = { kind: 'leaf'; text: string; mediaType?: string };

/** What the names of a form's parts make of them. */
export type FormNode =
  FormLeaf | { kind: 'list'; items: FormNode[] } | { kind: 'members'; members: Map<string, FormNode> };

/** Deeper names than any API has are taken as they are written. */
const DEPTH_MAX = 16;

/**
 * Puts the parts of a form together by their names, in order: `image[]` and a repeated name are a list, `a[b]` is a
 * member. In a list of objects (`a[][b]`) a member that is there already begins the next object.
 */
export function formTree(parts: readonly { name: string; leaf: FormLeaf }[]): Map<string, FormNode> {
  const tree = new Map<string, FormNode>();
  for (const { name, leaf } of parts) {
    const [first = '', ...path] = pathOf(name);
    tree.set(first, put(tree.get(first), path, leaf));
  }
  return tree;
}

/** `a[b][]` as `a`, `b` and an empty step. */
function pathOf(name: string): string[] {
  const found = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  const steps = [...(found?.[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map(([, step = '']) => step);
  return found && steps.length <= DEPTH_MAX ? [found[1] ?? '', ...steps] : [name];
}

function put(node: FormNode | undefined, [step, ...rest]: string[], leaf: FormLeaf): FormNode {
  if (step === undefined) return node ? appended(node, leaf) : leaf;
  if (step === '') {
    const list = node?.kind === 'list' ? node : { kind: 'list' as const, items: node ? [node] : [] };
    const last = list.items.at(-1);
    const [member] = rest;
    const isOpen = member !== undefined && last?.kind === 'members' && !isTaken(last.members, rest);
    if (isOpen) put(last, rest, leaf);
    else list.items.push(put(undefined, rest, leaf));
    return list;
  }
  if (node && node.kind !== 'members') return appended(node, put(undefined, [step, ...rest], leaf));
  const members = node?.members ?? new Map<string, FormNode>();
  members.set(step, put(members.get(step), rest, leaf));
  return { kind: 'members', members };
}

/** Whether an object of a list has this part already, so that another one begins. */
function isTaken(members: ReadonlyMap<string, FormNode>, [step = '', ...rest]: string[]): boolean {
  const node = members.get(step);
  if (!node || rest[0] === '') return false;
  return node.kind !== 'members' || rest.length === 0 || isTaken(node.members, rest);
}

function appended(node: FormNode, item: FormNode): FormNode {
  if (node.kind !== 'list') return { kind: 'list', items: [node, item] };
  node.items.push(item);
  return node;
}
