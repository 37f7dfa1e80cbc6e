/** The day that the server at `url` takes for today; this machine's (UTC) where it gives no answer. */
export async function today(url: string): Promise<string> {
  return (await askToday(url).catch(() => undefined)) ?? new Date().toISOString().slice(0, 10);
}

async function askToday(url: string): Promise<string | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Today { service { today } }' }),
  });
  const [, day] = /"today":"(\d{4}-\d\d-\d\d)"/.exec(await response.text()) ?? [];
  return day;
}
