import { drawn, drawnStream, type Drawing } from './image-answer';
import { pictureOf, sealedBy, type ImageModel } from './image-model';
import { catParts, catPrompt } from './image-out';
import { boat, cat, catAndBoat, catAtNight, catWithHat } from './pictures';

const edit: Drawing = {
  id: 'image-edit',
  title: 'Edit a picture',
  summary: 'Send the picture and say in words what is to change, and what is to stay as it is.',
  contents: [
    {
      role: 'user',
      parts: [
        pictureOf(cat),
        { text: 'Give the cat a red woolly hat with a white brim. Leave everything else as it is.' },
      ],
    },
  ],
  needs: ['image-edit'],
  parts: [{ text: 'The cat now wears a red hat with a white brim.' }, pictureOf(catWithHat)],
  tokens: { prompt: 19, words: [11] },
  read: 1,
  responseId: 'T6cgaY7wHOqvz7IPw5zI6Qg',
};

const references: Drawing = {
  id: 'image-references',
  title: 'Several pictures into one',
  summary: 'The model counts the pictures in the order of the parts: name them as first, second and so on.',
  contents: [
    {
      role: 'user',
      parts: [
        pictureOf(cat),
        pictureOf(boat),
        {
          text: 'Put the boat of the second picture on the sea of the first, behind the cat. Keep the style of the first.',
        },
      ],
    },
  ],
  config: { imageConfig: { aspectRatio: '16:9' } },
  needs: ['references'],
  parts: [{ text: 'The boat now sails past behind the cat.' }, pictureOf(catAndBoat)],
  tokens: { prompt: 24, words: [9] },
  read: 2,
  responseId: 'oKcgac_kMYfiz7IPhN-z0A4',
};

const conversation = (model: ImageModel): Drawing => ({
  id: 'image-conversation',
  title: 'Change a picture step by step',
  summary:
    'The API keeps no pictures: send the answer back as it came, signatures included, and say what is next.',
  contents: [
    catPrompt,
    { role: 'model', parts: sealedBy(model, catParts) },
    { role: 'user', parts: [{ text: 'Now let it be night, with a full moon in place of the sun.' }] },
  ],
  config: { imageConfig: { aspectRatio: '16:9' } },
  needs: ['image-edit'],
  parts: [{ text: 'Night has fallen, and a full moon stands over the sea.' }, pictureOf(catAtNight)],
  tokens: { prompt: 51, words: [13] },
  read: 1,
  responseId: '86cgaZbGDLSnz7IP2KmQuAU',
});

export const editPicture = (model: ImageModel) => drawn(model, edit);
export const joinPictures = (model: ImageModel) => drawn(model, references);
export const changePicture = (model: ImageModel) => drawn(model, conversation(model));

export const editPictureStream = (model: ImageModel) =>
  drawnStream(model, edit, {
    title: 'An edited picture in a stream',
    summary: 'What was changed is told first, and the edited picture follows whole.',
    responseId: 'CqggaeSxEL3fz7IPgpGUkAM',
  });
