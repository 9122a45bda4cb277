import { z } from 'zod';
import { Base64 } from '../scalar';
import { CallArguments } from './common';
import { growing, ofCommand, ofItem } from './event-parts';
import { ShellOutput } from './shell-items';

// Events of calls: those that you answer, and those that the API runs.

/** An item reports how far it is. */
const stage = <Type extends string>(type: Type, id: string, description: string) =>
  z.strictObject({ type: z.literal(type), ...ofItem }).meta({ id: `openai.${id}`, description });

/** An item grows by a piece of text. */
const piece = <Type extends string>(type: Type, id: string, description: string) =>
  z.strictObject({ type: z.literal(type), ...ofItem, ...growing }).meta({ id: `openai.${id}`, description });

export const callEvents = [
  piece(
    'response.function_call_arguments.delta',
    'FunctionArgumentsDelta',
    'More of the arguments of a function call, as JSON text.',
  ),
  z
    .strictObject({
      type: z.literal('response.function_call_arguments.done'),
      ...ofItem,
      name: z.string().meta({ description: 'Name of the function.' }),
      arguments: CallArguments,
    })
    .meta({ id: 'openai.FunctionArgumentsDone', description: 'The arguments are whole.' }),
  piece('response.custom_tool_call_input.delta', 'CustomInputDelta', 'More of the input of a custom tool.'),
  z
    .strictObject({
      type: z.literal('response.custom_tool_call_input.done'),
      ...ofItem,
      input: z.string().meta({ description: 'The input, whole.' }),
    })
    .meta({ id: 'openai.CustomInputDone', description: 'The input of a custom tool is whole.' }),
] as const;

export const searchEvents = [
  stage('response.web_search_call.in_progress', 'WebSearchInProgress', 'A web search begins.'),
  stage('response.web_search_call.searching', 'WebSearchSearching', 'The web is searched.'),
  stage('response.web_search_call.completed', 'WebSearchCompleted', 'A web search is done.'),
  stage('response.file_search_call.in_progress', 'FileSearchInProgress', 'A file search begins.'),
  stage('response.file_search_call.searching', 'FileSearchSearching', 'Files are searched.'),
  stage('response.file_search_call.completed', 'FileSearchCompleted', 'A file search is done.'),
] as const;

const code = {
  code: z.string().meta({ description: 'The code, whole.' }),
};

export const codeEvents = [
  stage(
    'response.code_interpreter_call.in_progress',
    'CodeInProgress',
    'A call of the code interpreter begins.',
  ),
  piece('response.code_interpreter_call_code.delta', 'CodeDelta', 'More of the code.'),
  z
    .strictObject({ type: z.literal('response.code_interpreter_call_code.done'), ...ofItem, ...code })
    .meta({ id: 'openai.CodeDone', description: 'The code is whole.' }),
  stage('response.code_interpreter_call.interpreting', 'CodeInterpreting', 'The code runs.'),
  stage('response.code_interpreter_call.completed', 'CodeCompleted', 'The code has run.'),
] as const;

export const imageEvents = [
  stage('response.image_generation_call.in_progress', 'ImageInProgress', 'A picture is asked for.'),
  stage('response.image_generation_call.generating', 'ImageGenerating', 'The picture is being made.'),
  z
    .strictObject({
      type: z.literal('response.image_generation_call.partial_image'),
      ...ofItem,
      partial_image_index: z.int().meta({ description: 'Which sketch it is, counted from 0.' }),
      partial_image_b64: Base64.meta({ description: 'The sketch as bare base64.' }),
      size: z.string().optional().meta({ description: 'Width and height in pixels.' }),
      quality: z.string().optional().meta({ description: 'Quality of the picture.' }),
      background: z.string().optional().meta({ description: 'What is behind the subject.' }),
      output_format: z.string().optional().meta({ description: 'Format of the file.' }),
    })
    .meta({ id: 'openai.PartialImage', description: 'A sketch of the picture, with partial_images.' }),
  stage(
    'response.image_generation_call.completed',
    'ImageCompleted',
    'The picture is done; the item has it.',
  ),
] as const;

export const mcpEvents = [
  stage('response.mcp_list_tools.in_progress', 'McpListInProgress', 'The tools of a server are asked for.'),
  stage('response.mcp_list_tools.completed', 'McpListCompleted', 'They are listed.'),
  stage('response.mcp_list_tools.failed', 'McpListFailed', 'They could not be listed.'),
  stage('response.mcp_call.in_progress', 'McpCallInProgress', 'A call of a tool on a server begins.'),
  piece('response.mcp_call_arguments.delta', 'McpArgumentsDelta', 'More of its arguments, as JSON text.'),
  z
    .strictObject({
      type: z.literal('response.mcp_call_arguments.done'),
      ...ofItem,
      arguments: CallArguments,
    })
    .meta({ id: 'openai.McpArgumentsDone', description: 'Its arguments are whole.' }),
  stage('response.mcp_call.completed', 'McpCallCompleted', 'The tool has answered.'),
  stage('response.mcp_call.failed', 'McpCallFailed', 'The call failed.'),
] as const;

const command = {
  command: z.string().meta({ id: 'openai.ShellCommand', description: 'The command as far as it is.' }),
};

const ShellOutputDelta = z
  .strictObject({
    stdout: z.string().optional().meta({ description: 'More of standard output.' }),
    stderr: z.string().optional().meta({ description: 'More of standard error.' }),
  })
  .meta({ id: 'openai.ShellOutputDelta', description: 'What the command put out since.' });

export const shellEvents = [
  z
    .strictObject({ type: z.literal('response.shell_call_command.added'), ...ofCommand, ...command })
    .meta({ id: 'openai.ShellCommandAdded', description: 'A command begins to be written.' }),
  z
    .strictObject({ type: z.literal('response.shell_call_command.delta'), ...ofCommand, ...growing })
    .meta({ id: 'openai.ShellCommandDelta', description: 'More of the command.' }),
  z
    .strictObject({ type: z.literal('response.shell_call_command.done'), ...ofCommand, ...command })
    .meta({ id: 'openai.ShellCommandDone', description: 'The command is whole.' }),
  z
    .strictObject({
      type: z.literal('response.shell_call_output_content.delta'),
      ...ofItem,
      command_index: ofCommand.command_index,
      delta: ShellOutputDelta,
    })
    .meta({ id: 'openai.ShellOutputContentDelta', description: 'A command puts something out.' }),
  z
    .strictObject({
      type: z.literal('response.shell_call_output_content.done'),
      ...ofItem,
      command_index: ofCommand.command_index,
      output: z.array(ShellOutput).meta({ description: 'All that it put out, and how it ended.' }),
    })
    .meta({ id: 'openai.ShellOutputContentDone', description: 'A command has ended.' }),
] as const;
