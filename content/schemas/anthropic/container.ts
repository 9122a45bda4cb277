import { z } from 'zod';

const SkillType = z.enum(['anthropic', 'custom']).meta({
  id: 'anthropic.SkillType',
  description: 'Who made a skill.',
  'x-values': { anthropic: 'It comes with the API.', custom: 'Your organisation uploaded it.' },
});

const Skill = z
  .strictObject({
    type: SkillType,
    skill_id: z.string().meta({ description: 'Which skill, such as pdf or xlsx.', examples: ['xlsx'] }),
    version: z.string().default('latest').meta({ description: 'Which version of it.' }),
  })
  .meta({ id: 'anthropic.Skill', description: 'Instructions and scripts for one kind of work.' });

const ContainerId = z.string().meta({
  id: 'anthropic.ContainerId',
  description: 'Identifies a container.',
  examples: ['container_011CPR5CNjB747bTd36fQLFk'],
});

const Skills = z
  .array(Skill)
  .meta({ id: 'anthropic.Skills', description: 'The skills that are loaded into the container.' });

export const ContainerParams = z.strictObject({ id: ContainerId.nullish(), skills: Skills.nullish() }).meta({
  id: 'anthropic.ContainerParams',
  title: 'object',
  description: 'A container to go on in, and the skills to load.',
});

export const Container = z
  .strictObject({
    id: ContainerId,
    expires_at: z.string().meta({ description: 'When it is gone, as an RFC 3339 date and time.' }),
    skills: Skills.nullable().default(null),
  })
  .meta({
    id: 'anthropic.Container',
    description: 'Where code of the model ran. Send its id to go on with the same files.',
  });
