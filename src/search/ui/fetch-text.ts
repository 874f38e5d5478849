/**
 * A file as text, every byte of it kept: a mark of byte order too.
 * @param arrived is told how many bytes have come, now and then
 * @throws Error when the server does not give it; DOMException when it was stopped
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  arrived: (bytes: number) => void,
): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status}`);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let bytes = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    bytes += value.length;
    arrived(bytes);
  }
}
