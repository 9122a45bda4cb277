import { isRecord, parseArguments, records, textOf, type AnswerImage, type FunctionCall } from './answer';

type Json = Record<string, unknown>;

/** An item while its pieces arrive: texts by the number of their part. */
export type Item = {
  about: Json;
  text: Map<number, string>;
  refusal: Map<number, string>;
  thoughts: Map<number, string>;
  /** Arguments as JSON text, or the input of a custom tool. */
  input: string;
  sketch?: string;
};

const newItem = (about: Json): Item => ({
  about,
  text: new Map(),
  refusal: new Map(),
  thoughts: new Map(),
  input: '',
});

/** An item as far as it is told in one go. */
export function itemOf(about: Json): Item {
  const item = newItem(about);
  const isReasoning = about.type === 'reasoning';
  for (const [index, part] of records(about.content).entries()) {
    (isReasoning ? item.thoughts : item.text).set(index, textOf(part.text));
    item.refusal.set(index, textOf(part.refusal));
  }
  for (const [index, part] of records(about.summary).entries()) item.thoughts.set(index, textOf(part.text));
  item.input = textOf(about.arguments ?? about.input);
  return item;
}

/** Adds what an event says of the item with a number. */
export function addToItem(items: Map<number, Item>, index: number, event: Json): void {
  if (isRecord(event.item)) {
    items.set(index, itemOf(event.item));
    return;
  }
  const item = items.get(index) ?? newItem({});
  items.set(index, item);
  const part = [event.content_index, event.summary_index].find((at) => typeof at === 'number') ?? 0;
  const grow = (texts: Map<number, string>) => texts.set(part, (texts.get(part) ?? '') + textOf(event.delta));
  switch (event.type) {
    case 'response.output_text.delta':
      grow(item.text);
      return;
    case 'response.output_text.done':
      item.text.set(part, textOf(event.text));
      return;
    case 'response.refusal.delta':
      grow(item.refusal);
      return;
    case 'response.refusal.done':
      item.refusal.set(part, textOf(event.refusal));
      return;
    case 'response.reasoning_summary_text.delta':
    case 'response.reasoning_text.delta':
      grow(item.thoughts);
      return;
    case 'response.reasoning_summary_text.done':
    case 'response.reasoning_text.done':
      item.thoughts.set(part, textOf(event.text));
      return;
    case 'response.function_call_arguments.delta':
    case 'response.custom_tool_call_input.delta':
      item.input += textOf(event.delta);
      return;
    case 'response.function_call_arguments.done':
    case 'response.custom_tool_call_input.done':
      item.input = textOf(event.arguments ?? event.input);
      return;
    case 'response.image_generation_call.partial_image':
      item.sketch = textOf(event.partial_image_b64);
  }
}

/** What code put out, where the request asked for it. */
export const printed = ({ about }: Item): string =>
  records(about.outputs)
    .flatMap(({ logs }) => (typeof logs === 'string' ? [`\`\`\`\n${logs.replace(/\n$/, '')}\n\`\`\``] : []))
    .join('\n\n');

/** A picture, or the last sketch of it. */
export function imageOf({ about, sketch }: Item): AnswerImage[] {
  const result = textOf(about.type === 'image_generation_call' ? about.result : undefined);
  const data = result || sketch;
  if (!data) return [];
  const mediaType = `image/${textOf(about.output_format) || 'png'}`;
  return [{ mediaType, data, ...(result ? {} : { partial: true }) }];
}

/** Items beside functions that the reader has to answer, and the member that says with what. */
const WAITING: Record<string, string[]> = {
  computer_call: ['actions', 'action'],
  shell_call: ['action'],
  local_shell_call: ['action'],
  apply_patch_call: ['operation'],
};

/** The call as far as it is known: arguments that are not whole yet, or are no JSON, stay a text. */
export function callOf({ about, input }: Item): FunctionCall[] {
  const type = textOf(about.type);
  const id = typeof about.call_id === 'string' ? { id: about.call_id } : {};
  const name = textOf(about.name);
  if (type === 'custom_tool_call') return [{ ...id, name, args: input }];
  if (type === 'function_call' || type === 'mcp_approval_request') {
    return [{ ...id, name, args: input === '' ? {} : parseArguments(input) }];
  }
  const members = WAITING[type];
  const args = members?.map((member) => about[member]).find((value) => value !== undefined);
  return members ? [{ ...id, name: type, args: args ?? {} }] : [];
}
