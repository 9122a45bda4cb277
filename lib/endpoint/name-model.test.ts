import { expect, it } from 'vitest';
import { nameModel } from './name-model';

const place = { in: 'body', name: 'model', answer: 'model', event: ['message', 'model'] } as const;

it('puts the code where an answer repeats it, and nowhere else', () => {
  const body = { model: 'a', usage: { model: 'a' } };
  expect(nameModel({ status: 200, body }, place, 'b')).toEqual({
    status: 200,
    body: { model: 'b', usage: { model: 'a' } },
  });
  const error = { status: 404, body: { error: 'none' } };
  expect(nameModel(error, place, 'b')).toEqual(error);
  expect(nameModel({ status: 200, body }, undefined, 'b')).toEqual({ status: 200, body });
});

it('puts it into the events that have it', () => {
  const events = [{ message: { model: 'a', id: 1 } }, { message: null }, { stop: true }, 'text'];
  expect(nameModel({ status: 200, events }, place, 'b')).toEqual({
    status: 200,
    events: [{ message: { model: 'b', id: 1 } }, { message: null }, { stop: true }, 'text'],
  });
  expect(events[0]).toEqual({ message: { model: 'a', id: 1 } });
});

it('follows a path through lists', () => {
  const listed = { ...place, event: ['choices', 1, 'model'] };
  const events = [{ choices: [{ model: 'a' }, { model: 'a' }] }];
  expect(nameModel({ status: 200, events }, listed, 'b')).toMatchObject({
    events: [{ choices: [{ model: 'a' }, { model: 'b' }] }],
  });
});
