import type { Narrowing } from '@/lib/schema/narrow';
import type { Ability, Scenario } from './endpoint';

export type Modality = 'chat' | 'image' | 'video';

/** Whether a model can be had from its vendor; `since` is an ISO date. */
export type Availability = { status: 'available' | 'preview' | 'deprecated' | 'retired'; since?: string };

/**
 * How one endpoint serves a model. `scenarios` come before those of the endpoint, and replace those with the same id;
 * `without` names those of the endpoint that show what the model lacks; `first` names the default one.
 */
export type ModelEndpoint = {
  id: string;
  narrow?: Narrowing;
  first?: string;
  scenarios?: Scenario[];
  without?: string[];
};

export type ModelInput = {
  /** The model code as it stands in a request, which is also its address. */
  code: string;
  title: string;
  vendor: string;
  modality: Modality;
  availability: Availability;
  /** One paragraph, in English; other locales have it by id. */
  summary: string;
  abilities: Ability[];
  /** Tokens. */
  limits?: { input?: number; output?: number };
  /** The default endpoint first. */
  endpoints: ModelEndpoint[];
};

/** A model that passed `defineModel`. */
export type Model = Readonly<ModelInput>;
