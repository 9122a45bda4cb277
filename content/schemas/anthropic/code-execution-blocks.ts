import { z } from 'zod';
import { CacheControl, FileId, ToolUseId } from './common';
import { toolError, toolErrorWithMessage } from './tool-error';

const outcome = {
  stderr: z.string().meta({ id: 'anthropic.Stderr', description: 'What was written to the error output.' }),
  return_code: z.int().meta({ id: 'anthropic.ReturnCode', description: 'Exit code; 0 is success.' }),
};

const Stdout = z.string().meta({
  id: 'anthropic.Stdout',
  description: 'What was written to the standard output.',
});

const CodeExecutionOutput = z
  .strictObject({ type: z.literal('code_execution_output'), file_id: FileId })
  .meta({ id: 'anthropic.CodeExecutionOutput', description: 'A file that the code wrote.' });

const outputs = { description: 'The files that were written.' };

const CodeExecutionResult = z
  .strictObject({
    type: z.literal('code_execution_result'),
    content: z.array(CodeExecutionOutput).meta(outputs),
    stdout: Stdout,
    ...outcome,
  })
  .meta({ id: 'anthropic.CodeExecutionResult', description: 'What a run of Python left behind.' });

const EncryptedCodeExecutionResult = z
  .strictObject({
    type: z.literal('encrypted_code_execution_result'),
    content: z.array(CodeExecutionOutput).meta(outputs),
    encrypted_stdout: z.string().meta({
      description: 'The standard output, sealed because it holds what the web tools returned.',
    }),
    ...outcome,
  })
  .meta({
    id: 'anthropic.EncryptedCodeExecutionResult',
    description: 'The same, of code that worked on results of the web tools.',
  });

export const CodeExecutionToolResult = z
  .strictObject({
    type: z.literal('code_execution_tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .discriminatedUnion('type', [
        toolError('CodeExecutionToolResultError', 'code_execution_tool_result_error'),
        CodeExecutionResult,
        EncryptedCodeExecutionResult,
      ])
      .meta({ description: 'What came of it, or why it did not run.' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.CodeExecutionToolResult', description: 'What came of code that the model wrote.' });

const BashCodeExecutionOutput = z
  .strictObject({ type: z.literal('bash_code_execution_output'), file_id: FileId })
  .meta({ id: 'anthropic.BashCodeExecutionOutput', description: 'A file that the command wrote.' });

const BashCodeExecutionResult = z
  .strictObject({
    type: z.literal('bash_code_execution_result'),
    content: z.array(BashCodeExecutionOutput).meta(outputs),
    stdout: Stdout,
    ...outcome,
  })
  .meta({ id: 'anthropic.BashCodeExecutionResult', description: 'What a shell command left behind.' });

export const BashCodeExecutionToolResult = z
  .strictObject({
    type: z.literal('bash_code_execution_tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .discriminatedUnion('type', [
        toolError('BashCodeExecutionToolResultError', 'bash_code_execution_tool_result_error'),
        BashCodeExecutionResult,
      ])
      .meta({ description: 'What came of it, or why it did not run.' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.BashCodeExecutionToolResult', description: 'What came of a shell command.' });

const ViewedFileType = z.enum(['text', 'image', 'pdf']).meta({
  id: 'anthropic.ViewedFileType',
  description: 'What kind of file was viewed.',
});

const TextEditorViewResult = z
  .strictObject({
    type: z.literal('text_editor_code_execution_view_result'),
    content: z.string().meta({ description: 'What was seen: text, or base64 of another kind of file.' }),
    file_type: ViewedFileType,
    num_lines: z.int().nullable().default(null).meta({ description: 'How many lines are shown.' }),
    start_line: z.int().nullable().default(null).meta({ description: 'First line that is shown.' }),
    total_lines: z.int().nullable().default(null).meta({ description: 'How many lines the file has.' }),
  })
  .meta({ id: 'anthropic.TextEditorViewResult', description: 'A file that was viewed.' });

const TextEditorCreateResult = z
  .strictObject({
    type: z.literal('text_editor_code_execution_create_result'),
    is_file_update: z.boolean().meta({ description: 'Whether the file was there before.' }),
  })
  .meta({ id: 'anthropic.TextEditorCreateResult', description: 'A file that was written.' });

const TextEditorStrReplaceResult = z
  .strictObject({
    type: z.literal('text_editor_code_execution_str_replace_result'),
    lines: z.array(z.string()).nullable().default(null).meta({
      description: 'The change, line by line, as in a unified diff.',
    }),
    old_start: z.number().nullable().default(null).meta({ description: 'First line of the old text.' }),
    old_lines: z.int().nullable().default(null).meta({ description: 'How many lines the old text had.' }),
    new_start: z.number().nullable().default(null).meta({ description: 'First line of the new text.' }),
    new_lines: z.int().nullable().default(null).meta({ description: 'How many lines the new text has.' }),
  })
  .meta({ id: 'anthropic.TextEditorStrReplaceResult', description: 'A file that was edited.' });

export const TextEditorCodeExecutionToolResult = z
  .strictObject({
    type: z.literal('text_editor_code_execution_tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .discriminatedUnion('type', [
        toolErrorWithMessage(
          'TextEditorCodeExecutionToolResultError',
          'text_editor_code_execution_tool_result_error',
        ),
        TextEditorViewResult,
        TextEditorCreateResult,
        TextEditorStrReplaceResult,
      ])
      .meta({ description: 'What came of it, or why it failed.' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.TextEditorCodeExecutionToolResult',
    description: 'What came of viewing or editing a file in the container.',
  });

export const ContainerUpload = z
  .strictObject({
    type: z.literal('container_upload'),
    file_id: FileId,
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.ContainerUpload',
    description: 'A file that lies in the container for code to work on.',
  });
