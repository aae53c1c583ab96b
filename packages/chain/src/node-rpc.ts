/** One JSON-RPC call to a node, without retries: for the process that keeps the node. Throws on any error. */
export async function callNode<Result>(
  url: string,
  method: string,
  params: readonly unknown[],
  timeoutMs: number,
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(timeoutMs),
  })
  const answer = (await response.json()) as { result?: Result; error?: { message: string } }
  if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
  return answer.result as Result
}
