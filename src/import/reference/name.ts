/** The parts of a person's name as reference formats have them. */
export interface NameParts {
  readonly given?: string | undefined;
  /** `van`, `de la`: before the family name. */
  readonly particle?: string | undefined;
  readonly family?: string | undefined;
  readonly suffix?: string | undefined;
  /** A body's name, or one that is not cut into parts. */
  readonly whole?: string | undefined;
}

/** A name in the order in which it is spoken; undefined when there is nothing of it. */
export function spokenName({ given, particle, family, suffix, whole }: NameParts): string | undefined {
  const words = whole ?? [given, particle, family, suffix].filter((part) => part?.trim()).join(' ');
  const name = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name === '' ? undefined : name;
}
