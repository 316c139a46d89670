/** Text from a server or a program is shown as it is, except for code between backticks. */
export function escapeMarkdown(value: string): string {
  return value.replaceAll(/[<>[\]|*_\\]/g, "\\$&");
}
