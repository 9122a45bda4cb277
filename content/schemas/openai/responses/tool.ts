import { z } from 'zod';
import {
  ApplyPatchTool,
  CodeInterpreterTool,
  ComputerPreviewTool,
  ComputerTool,
  ImageGenerationTool,
  LocalShellTool,
  ShellTool,
} from './hosted-tools';
import { McpTool } from './mcp-tool';
import { FileSearchTool, WebSearchPreviewTool, WebSearchTool } from './search-tools';
import { CustomTool, FunctionTool, NamespaceTool, ProgrammaticTool, ToolSearchTool } from './tools';

/** The tools that stand in `tools`: yours first, then those that the API runs. */
export const Tool = z
  .discriminatedUnion('type', [
    FunctionTool,
    CustomTool,
    NamespaceTool,
    WebSearchTool,
    FileSearchTool,
    CodeInterpreterTool,
    ImageGenerationTool,
    McpTool,
    ShellTool,
    ApplyPatchTool,
    ComputerTool,
    ToolSearchTool,
    ProgrammaticTool,
    WebSearchPreviewTool,
    ComputerPreviewTool,
    LocalShellTool,
  ])
  .meta({ id: 'openai.Tool', description: 'Something the model may do, or ask you to do.' });
