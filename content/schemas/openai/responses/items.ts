import { z } from 'zod';
import { CodeInterpreterCall, ImageGenerationCall, Program, ProgramOutput } from './code-items';
import { ItemId } from './common';
import { ComputerCall, ComputerCallOutput } from './computer-items';
import { CustomToolCall, CustomToolCallOutput, FunctionCall, FunctionCallOutput } from './function-items';
import { McpApprovalRequest, McpApprovalResponse, McpCall, McpListTools } from './mcp-items';
import { InputMessage, OutputMessage } from './messages';
import { Compaction, CompactionTrigger, Reasoning } from './reasoning-items';
import {
  AdditionalTools,
  FileSearchCall,
  ToolSearchCall,
  ToolSearchOutput,
  WebSearchCall,
} from './search-items';
import {
  ApplyPatchCall,
  ApplyPatchCallOutput,
  LocalShellCall,
  LocalShellCallOutput,
  ShellCall,
  ShellCallOutput,
} from './shell-items';

/** What an answer is made of. Every item of an answer can be sent back as input. */
export const Item = z
  .discriminatedUnion('type', [
    OutputMessage,
    FunctionCall,
    FunctionCallOutput,
    CustomToolCall,
    CustomToolCallOutput,
    Reasoning,
    WebSearchCall,
    FileSearchCall,
    ImageGenerationCall,
    CodeInterpreterCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ComputerCall,
    ComputerCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    LocalShellCall,
    LocalShellCallOutput,
    ToolSearchCall,
    ToolSearchOutput,
    AdditionalTools,
    Program,
    ProgramOutput,
    Compaction,
  ])
  .meta({
    id: 'openai.Item',
    description: 'A message, a call, its result or a piece of reasoning, told apart by type.',
  });

const ItemReference = z
  .strictObject({
    type: z.literal('item_reference').nullish().meta({ description: 'May be left out.' }),
    id: ItemId.meta({ description: 'The id of the item.' }),
  })
  .meta({
    id: 'openai.ItemReference',
    title: 'item_reference',
    description: 'An item of an earlier stored answer, by its id instead of in full.',
  });

export const InputItem = z
  .union([InputMessage, Item, ItemReference, CompactionTrigger])
  .meta({ id: 'openai.InputItem', description: 'A message, or an item of an earlier answer.' });
