import { Badge, type BadgeProps } from '@/components/ui/badge';
import type { Availability } from '@/lib/endpoint/model';

const tones: Record<Availability['status'], BadgeProps['tone']> = {
  available: 'ok',
  preview: 'info',
  deprecated: 'warn',
  retired: undefined,
};

export type AvailabilityWords = Record<Availability['status'], string>;

export const AvailabilityBadge = ({
  availability,
  words,
}: {
  availability: Availability;
  words: AvailabilityWords;
}) => <Badge tone={tones[availability.status]}>{words[availability.status]}</Badge>;
