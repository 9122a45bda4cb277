import { z } from 'zod';
import { CallId, CreatedBy, ItemId, ItemStatus, UploadedFileId } from './common';
import { ImageAddress } from './parts';

// What a model does with a computer that you run for it.

const point = {
  x: z.int().meta({ id: 'openai.PointX', description: 'Pixels from the left edge of the screen.' }),
  y: z.int().meta({ id: 'openai.PointY', description: 'Pixels from the top edge.' }),
};

const HeldKeys = z.array(z.string()).meta({
  id: 'openai.HeldKeys',
  description: 'Keys that are held down meanwhile, such as CTRL.',
});

const MouseButton = z
  .enum(['left', 'right', 'wheel', 'back', 'forward'])
  .meta({ id: 'openai.MouseButton', description: 'Which button is pressed.' });

const Point = z.strictObject(point).meta({ id: 'openai.Point', description: 'A place on the screen.' });

const ComputerAction = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('click'),
        button: MouseButton,
        ...point,
        keys: HeldKeys.nullish(),
      })
      .meta({ id: 'openai.ClickAction', description: 'Click.' }),
    z
      .strictObject({ type: z.literal('double_click'), ...point, keys: HeldKeys.nullable() })
      .meta({ id: 'openai.DoubleClickAction', description: 'Click twice.' }),
    z
      .strictObject({
        type: z.literal('drag'),
        path: z.array(Point).meta({ description: 'The way of the pointer, from first to last.' }),
        keys: HeldKeys.nullish(),
      })
      .meta({ id: 'openai.DragAction', description: 'Press, move along a path, release.' }),
    z
      .strictObject({
        type: z.literal('keypress'),
        keys: z.array(z.string()).meta({ description: 'Keys to press together.' }),
      })
      .meta({ id: 'openai.KeypressAction', description: 'Press keys.' }),
    z
      .strictObject({ type: z.literal('move'), ...point, keys: HeldKeys.nullish() })
      .meta({ id: 'openai.MoveAction', description: 'Move the pointer.' }),
    z
      .strictObject({ type: z.literal('screenshot') })
      .meta({ id: 'openai.ScreenshotAction', description: 'Only show the screen.' }),
    z
      .strictObject({
        type: z.literal('scroll'),
        ...point,
        scroll_x: z.int().meta({ description: 'How far to scroll to the right.' }),
        scroll_y: z.int().meta({ description: 'How far to scroll down.' }),
        keys: HeldKeys.nullish(),
      })
      .meta({ id: 'openai.ScrollAction', description: 'Scroll.' }),
    z
      .strictObject({ type: z.literal('type'), text: z.string().meta({ description: 'What to type.' }) })
      .meta({ id: 'openai.TypeAction', description: 'Type text.' }),
    z
      .strictObject({ type: z.literal('wait') })
      .meta({ id: 'openai.WaitAction', description: 'Wait a moment.' }),
  ])
  .meta({ id: 'openai.ComputerAction', description: 'One thing to do with the computer.' });

const SafetyCheck = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the check.' }),
    code: z.string().nullish().meta({ description: 'Kind of the danger.' }),
    message: z.string().nullish().meta({ description: 'What to beware of, for people.' }),
  })
  .meta({ id: 'openai.SafetyCheck', description: 'A danger that a person has to look at.' });

export const ComputerCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('computer_call'),
    call_id: CallId,
    actions: z.array(ComputerAction).optional().meta({ description: 'What to do, in this order.' }),
    action: ComputerAction.optional().meta({
      description: 'The one thing to do; the older computer_use_preview tool has it.',
    }),
    pending_safety_checks: z.array(SafetyCheck).meta({
      description: 'Have a person confirm these before you go on; often empty.',
    }),
    status: ItemStatus,
  })
  .meta({ id: 'openai.ComputerCall', description: 'The model asks you to click, type or look.' });

const Screenshot = z
  .strictObject({
    type: z.literal('computer_screenshot'),
    image_url: ImageAddress.optional(),
    file_id: UploadedFileId.optional(),
  })
  .meta({ id: 'openai.Screenshot', description: 'The screen after the actions.' });

const ScreenshotStatus = z
  .enum(['in_progress', 'completed', 'incomplete', 'failed'])
  .meta({ id: 'openai.ScreenshotStatus', description: 'How far the item is. Set by the API.' });

export const ComputerCallOutput = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('computer_call_output'),
    call_id: CallId,
    output: Screenshot,
    acknowledged_safety_checks: z.array(SafetyCheck).nullish().meta({
      description: 'The pending checks of the call that a person has confirmed.',
    }),
    status: ScreenshotStatus.nullish(),
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.ComputerCallOutput', description: 'What the screen shows after a computer_call.' });
