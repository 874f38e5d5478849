/** Fetches a JSON file of the archive. @throws Error when the server does not give it. */
export async function fetchJson<Data>(url: string, init?: RequestInit): Promise<Data> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
