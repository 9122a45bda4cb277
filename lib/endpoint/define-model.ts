import type { Model, ModelInput } from './model';

export const defineModel = (input: ModelInput): Model => input;
