import type { SourceType } from '../engine/attribution';
import type { MessageKey } from './i18n';

/** Names of the kinds of sources, for many and for one. */
export const TYPE_NAMES = {
  official: { many: 'type_official', one: 'source_official' },
  named: { many: 'type_named', one: 'source_named' },
  anonymous: { many: 'type_anonymous', one: 'source_anonymous' },
  spokesperson: { many: 'type_spokesperson', one: 'source_spokesperson' },
  institution: { many: 'type_institution', one: 'source_institution' },
  document: { many: 'type_document', one: 'source_document' },
  media: { many: 'type_media', one: 'source_media' },
  group: { many: 'type_group', one: 'source_group' },
  other: { many: 'type_other', one: 'source_other' },
} as const satisfies Record<SourceType, { many: MessageKey; one: MessageKey }>;
