import { z } from 'zod';
import { CacheControl } from './common';

const MemberConfig = z
  .strictObject({
    enabled: z.boolean().nullish().meta({
      description: 'Whether the model may use it. Each tool has a default of its own.',
    }),
    defer_loading: z.boolean().nullish().meta({
      description: 'Whether it waits for a tool search. All that are enabled must agree.',
    }),
  })
  .meta({ id: 'anthropic.ToolsetMember', description: 'What is different for one tool of a toolset.' });

/** The tools of a screen, with pointer and keys. */
const onScreen = [
  'screenshot',
  'zoom',
  'left_click',
  'right_click',
  'middle_click',
  'double_click',
  'triple_click',
  'left_click_drag',
  'left_mouse_down',
  'left_mouse_up',
  'mouse_move',
  'scroll',
  'type',
  'key',
  'hold_key',
  'wait',
] as const;

const ComputerMember = z.enum([...onScreen, 'cursor_position']).meta({
  id: 'anthropic.ComputerMember',
  description: 'A tool of the computer toolset.',
});

const BrowserMember = z
  .enum([
    'navigate',
    'list_tabs',
    'new_tab',
    'switch_tab',
    'close_tab',
    'read_page',
    'get_page_text',
    'read_console',
    'read_network',
    'find',
    'form_input',
    'file_upload',
    'javascript_exec',
    'hover',
    'scroll_to',
    ...onScreen,
  ])
  .meta({ id: 'anthropic.BrowserMember', description: 'A tool of the browser toolset.' });

const configs = {
  description: 'What is different for some of its tools, by their names. The others keep their defaults.',
};

export const ComputerToolset = z
  .strictObject({
    type: z.literal('computer_toolset_20260801'),
    configs: z.partialRecord(ComputerMember, MemberConfig.nullable()).nullish().meta(configs),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.ComputerToolset',
    description: 'A screen, pointer and keyboard that your program provides.',
  });

export const BrowserToolset = z
  .strictObject({
    type: z.literal('browser_toolset_20260801'),
    configs: z.partialRecord(BrowserMember, MemberConfig.nullable()).nullish().meta(configs),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.BrowserToolset', description: 'A browser that your program provides.' });
