/** The link for a contact as site.yaml gives it: a web address as it stands, a mail address as `mailto:`. */
export function contactAddress(contact: string): string {
  return /^(?:https?|mailto):/.test(contact) ? contact : `mailto:${contact}`;
}
