import { z } from 'zod';
import { Caller, CallId, CreatedBy, ItemId, ItemStatus, LongText } from './common';
import { ContainerReference, LocalEnvironment } from './containers';

// Commands and patches that a model asks for.

const TimeoutMs = z.int().meta({
  id: 'openai.TimeoutMs',
  description: 'Stop the commands after this many milliseconds.',
});

const LocalShellAction = z
  .strictObject({
    type: z.literal('exec'),
    command: z.array(z.string()).meta({ description: 'The program and its arguments.' }),
    env: z.record(z.string(), z.string()).meta({ description: 'Environment variables to set.' }),
    timeout_ms: TimeoutMs.nullish(),
    working_directory: z.string().nullish().meta({ description: 'Where to run it.' }),
    user: z.string().nullish().meta({ description: 'As which user to run it.' }),
  })
  .meta({ id: 'openai.LocalShellAction', description: 'What to run.' });

export const LocalShellCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('local_shell_call'),
    call_id: CallId,
    action: LocalShellAction,
    status: ItemStatus,
  })
  .meta({
    id: 'openai.LocalShellCall',
    description: 'The model asks you to run a command. The older form of shell_call.',
  });

export const LocalShellCallOutput = z
  .strictObject({
    id: z.string().meta({ description: 'The call_id of the local_shell_call.' }),
    type: z.literal('local_shell_call_output'),
    output: z.string().meta({ description: 'What it printed, as JSON text.' }),
    status: ItemStatus.nullish(),
  })
  .meta({ id: 'openai.LocalShellCallOutput', description: 'What the command printed.' });

const MaxOutputLength = z.int().meta({
  id: 'openai.MaxOutputLength',
  description: 'Most characters of output to keep. Repeat it in the output item.',
});

const ShellAction = z
  .strictObject({
    commands: z.array(z.string()).meta({ description: 'The commands, one after the other.' }),
    timeout_ms: TimeoutMs.nullish(),
    max_output_length: MaxOutputLength.nullish(),
  })
  .meta({ id: 'openai.ShellAction', description: 'What to run, and within which limits.' });

export const ShellCall = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('shell_call'),
    call_id: CallId,
    action: ShellAction,
    environment: z
      .discriminatedUnion('type', [LocalEnvironment, ContainerReference])
      .nullish()
      .meta({ description: 'Where the commands run: with you, or in a container of the API.' }),
    caller: Caller.nullish(),
    status: ItemStatus.nullish(),
    created_by: CreatedBy.optional(),
  })
  .meta({
    id: 'openai.ShellCall',
    description: 'Commands for a shell; with environment local you run them.',
  });

const ShellOutcome = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('timeout') })
      .meta({ id: 'openai.ShellTimeout', description: 'It took too long and was stopped.' }),
    z
      .strictObject({
        type: z.literal('exit'),
        exit_code: z.int().meta({ description: 'Exit code; 0 is success.' }),
      })
      .meta({ id: 'openai.ShellExit', description: 'It ended by itself.' }),
  ])
  .meta({ id: 'openai.ShellOutcome', description: 'How the command ended.' });

export const ShellOutput = z
  .strictObject({
    stdout: LongText.meta({ description: 'What went to standard output.' }),
    stderr: LongText.meta({ description: 'What went to standard error.' }),
    outcome: ShellOutcome,
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.ShellOutput', description: 'What one command put out.' });

export const ShellCallOutput = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('shell_call_output'),
    call_id: CallId,
    output: z.array(ShellOutput).meta({ description: 'One entry for each command.' }),
    max_output_length: MaxOutputLength.nullish(),
    caller: Caller.nullish(),
    status: ItemStatus.nullish(),
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.ShellCallOutput', description: 'What the commands put out.' });

const change = {
  path: z.string().min(1).meta({
    id: 'openai.PatchPath',
    description: 'Path of the file, from the root of the work tree.',
  }),
};
const diff = {
  diff: LongText.meta({ id: 'openai.PatchDiff', description: 'What to write, as a V4A diff.' }),
};

const PatchOperation = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('create_file'), ...change, ...diff })
      .meta({ id: 'openai.CreateFileOperation', description: 'Make a file.' }),
    z
      .strictObject({ type: z.literal('update_file'), ...change, ...diff })
      .meta({ id: 'openai.UpdateFileOperation', description: 'Change a file.' }),
    z
      .strictObject({ type: z.literal('delete_file'), ...change })
      .meta({ id: 'openai.DeleteFileOperation', description: 'Delete a file.' }),
  ])
  .meta({ id: 'openai.PatchOperation', description: 'The change to make.' });

const PatchStatus = z
  .enum(['in_progress', 'completed'])
  .meta({ id: 'openai.PatchStatus', description: 'Whether the patch is written out.' });

export const ApplyPatchCall = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('apply_patch_call'),
    call_id: CallId,
    operation: PatchOperation,
    caller: Caller.nullish(),
    status: PatchStatus,
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.ApplyPatchCall', description: 'The model asks you to change a file.' });

const PatchOutcome = z
  .enum(['completed', 'failed'])
  .meta({ id: 'openai.PatchOutcome', description: 'Whether the file was changed.' });

export const ApplyPatchCallOutput = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('apply_patch_call_output'),
    call_id: CallId,
    status: PatchOutcome,
    output: LongText.nullish().meta({ description: 'What to tell the model, such as why it failed.' }),
    caller: Caller.nullish(),
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.ApplyPatchCallOutput', description: 'Whether a change was made.' });
