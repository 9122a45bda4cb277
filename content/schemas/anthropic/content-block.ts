import { z } from 'zod';
import {
  BashCodeExecutionToolResult,
  CodeExecutionToolResult,
  ContainerUpload,
  TextEditorCodeExecutionToolResult,
} from './code-execution-blocks';
import { DocumentBlock, SearchResultBlock } from './document-block';
import { ImageBlock } from './image-block';
import {
  ServerToolUse,
  ToolSearchToolResult,
  WebFetchToolResult,
  WebSearchToolResult,
} from './server-tool-blocks';
import { TextBlock } from './text-block';
import { RedactedThinkingBlock, ThinkingBlock } from './thinking-blocks';
import { ToolResultBlock, ToolUseBlock } from './tool-blocks';

/** What a message that is sent may hold. */
export const ContentBlock = z
  .discriminatedUnion('type', [
    TextBlock,
    ImageBlock,
    DocumentBlock,
    SearchResultBlock,
    ThinkingBlock,
    RedactedThinkingBlock,
    ToolUseBlock,
    ToolResultBlock,
    ServerToolUse,
    WebSearchToolResult,
    WebFetchToolResult,
    CodeExecutionToolResult,
    BashCodeExecutionToolResult,
    TextEditorCodeExecutionToolResult,
    ToolSearchToolResult,
    ContainerUpload,
  ])
  .meta({ id: 'anthropic.ContentBlock', description: 'A part of a message.' });

/** What an answer may hold: it can be sent back as it came. */
export const AnswerBlock = z
  .discriminatedUnion('type', [
    TextBlock,
    ThinkingBlock,
    RedactedThinkingBlock,
    ToolUseBlock,
    ServerToolUse,
    WebSearchToolResult,
    WebFetchToolResult,
    CodeExecutionToolResult,
    BashCodeExecutionToolResult,
    TextEditorCodeExecutionToolResult,
    ToolSearchToolResult,
    ContainerUpload,
  ])
  .meta({
    id: 'anthropic.AnswerBlock',
    description: 'A part of an answer, in the shape in which it is sent back.',
  });
