const HONORIFIC =
  /^(?:(?:(?:the )?(?:Rt|Right) Hon|Prof|Professor|Dr|Doctor|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Miss|Mx)\.?\s+)+(?=\S)/i;

/** A person's name cut off from the titles before it: `Professor Dame Ann Example`. */
export function splitHonorific(words: string): {
  readonly honorific: string | undefined;
  readonly name: string;
} {
  const titles = HONORIFIC.exec(words)?.[0];
  return titles === undefined
    ? { honorific: undefined, name: words }
    : { honorific: titles.trim(), name: words.slice(titles.length) };
}
