import type { Scenario } from '@/lib/endpoint/endpoint';
import { changePicture, editPicture, editPictureStream, joinPictures } from './image-edit';
import type { ImageModel } from './image-model';
import { drawPicture, drawPictureStream } from './image-out';
import { blockedPicture, unknownRatio, withheldPicture, withheldPictureStream } from './image-refusals';
import { drawFacts, illustrate, illustrateStream } from './image-text';

/** The scenarios of an image model at both endpoints, the default one first. `searches`: it takes googleSearch. */
export const imageScenarios = (
  model: ImageModel,
  { searches }: { searches: boolean },
): { whole: Scenario[]; stream: Scenario[] } => ({
  whole: [
    drawPicture(model),
    editPicture(model),
    joinPictures(model),
    changePicture(model),
    illustrate(model),
    ...(searches ? [drawFacts(model)] : []),
    withheldPicture(model),
    blockedPicture(model),
    unknownRatio(model),
  ],
  stream: [
    drawPictureStream(model),
    editPictureStream(model),
    illustrateStream(model),
    withheldPictureStream(model),
  ],
});
