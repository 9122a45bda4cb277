import { z } from 'zod';
import { Base64 } from '../scalar';
import { UploadedFileId } from './common';

// Where code and commands run, and what they may reach.

const MemoryLimit = z.enum(['1g', '4g', '16g', '64g']).meta({
  id: 'openai.MemoryLimit',
  description: 'Memory of the container. More costs more.',
});

const DomainSecret = z
  .strictObject({
    domain: z.string().min(1).meta({ description: 'The domain that the secret is for.' }),
    name: z.string().min(1).meta({ description: 'Name by which code refers to it.' }),
    value: z.string().min(1).max(10_485_760).meta({
      description: 'The secret itself. It is put in on the way out; code never sees it.',
    }),
  })
  .meta({ id: 'openai.DomainSecret', description: 'A secret that goes to one domain only.' });

const NetworkPolicy = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('disabled') })
      .meta({ id: 'openai.NetworkDisabled', description: 'No network at all.' }),
    z
      .strictObject({
        type: z.literal('allowlist'),
        allowed_domains: z.array(z.string()).min(1).meta({ description: 'The domains that may be reached.' }),
        domain_secrets: z.array(DomainSecret).min(1).optional().meta({
          description: 'Secrets to send along with requests to these domains.',
        }),
      })
      .meta({ id: 'openai.NetworkAllowlist', description: 'Only some domains.' }),
  ])
  .meta({ id: 'openai.NetworkPolicy', description: 'What code in the container may reach.' });

const container = {
  file_ids: z
    .array(UploadedFileId)
    .max(50)
    .optional()
    .meta({ id: 'openai.ContainerFileIds', description: 'Files that were uploaded and are to lie there.' }),
  memory_limit: MemoryLimit.nullish(),
  network_policy: NetworkPolicy.optional(),
};

/** A new container for the code interpreter. */
export const AutoContainer = z
  .strictObject({ type: z.literal('auto'), ...container })
  .meta({ id: 'openai.AutoContainer', description: 'A new container, or the one of this conversation.' });

const SkillSource = z
  .strictObject({
    type: z.literal('base64'),
    media_type: z.literal('application/zip'),
    data: Base64.min(1).max(70_254_592).meta({ description: 'The zip file as bare base64.' }),
  })
  .meta({ id: 'openai.SkillSource', description: 'The files of the skill, zipped.' });

const skill = {
  name: z.string().meta({ id: 'openai.SkillName', description: 'Name of the skill.' }),
  description: z.string().meta({
    id: 'openai.SkillDescription',
    description: 'When to use it. The model chooses by this text.',
  }),
};

const Skill = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('skill_reference'),
        skill_id: z.string().min(1).max(64).meta({ description: 'Id of a skill that was uploaded.' }),
        version: z.string().optional().meta({ description: 'Its version: a whole number, or latest.' }),
      })
      .meta({ id: 'openai.SkillReference', description: 'A skill that was uploaded before.' }),
    z
      .strictObject({ type: z.literal('inline'), ...skill, source: SkillSource })
      .meta({ id: 'openai.InlineSkill', description: 'A skill that comes with the request.' }),
  ])
  .meta({ id: 'openai.Skill', description: 'Instructions and scripts for one kind of task.' });

const LocalSkill = z
  .strictObject({ ...skill, path: z.string().meta({ description: 'The folder that holds it.' }) })
  .meta({ id: 'openai.LocalSkill', description: 'A skill on your computer.' });

/** A new container for the shell. */
export const ContainerAuto = z
  .strictObject({
    type: z.literal('container_auto'),
    ...container,
    skills: z.array(Skill).max(200).optional().meta({ description: 'Skills to put into the container.' }),
  })
  .meta({ id: 'openai.ContainerAuto', description: 'A new container of the API.' });

export const LocalEnvironment = z
  .strictObject({
    type: z.literal('local'),
    skills: z.array(LocalSkill).max(200).optional().meta({ description: 'Skills that lie there.' }),
  })
  .meta({ id: 'openai.LocalEnvironment', description: 'Your own computer: you run the commands.' });

export const ContainerReference = z
  .strictObject({
    type: z.literal('container_reference'),
    container_id: z.string().meta({ description: 'Id of the container.' }),
  })
  .meta({ id: 'openai.ContainerReference', description: 'A container that exists already.' });
