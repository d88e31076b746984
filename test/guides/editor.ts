import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** An editor that has a project open, as far as front matter goes. */
export interface Editor {
  /** What is shown with the pointer on some words of a file. */
  hover(file: string, words: string): Promise<string>
  /** What is offered where something is being typed behind some words of a file. */
  complete(file: string, words: string, typed: string): Promise<string[]>
  close(): void
}

/** Speaks with Astro's language server as an editor does: messages of JSON, each behind its length (microsoft.github.io/language-server-protocol). */
export async function openEditor(root: string): Promise<Editor> {
  const { request, notify, close } = startServer(root)
  const uriOf = (file: string) => pathToFileURL(resolve(root, file)).href
  await request('initialize', {
    processId: process.pid,
    rootUri: uriOf('.'),
    workspaceFolders: [{ uri: uriOf('.'), name: 'project' }],
    capabilities: { textDocument: { completion: {}, hover: { contentFormat: ['markdown'] } } },
    initializationOptions: { contentIntellisense: true, typescript: { tsdk: resolve(root, 'node_modules/typescript/lib') } },
  })
  notify('initialized', {})
  let opened: string | undefined
  return { hover, complete, close }

  async function hover(file: string, words: string) {
    const answer = (await request('textDocument/hover', open(file, words))) as { contents: { value: string } } | null
    return answer?.contents.value ?? ''
  }

  async function complete(file: string, words: string, typed: string) {
    const answer = (await request('textDocument/completion', open(file, words, typed))) as { items: Item[] } | Item[] | null
    return (Array.isArray(answer) ? answer : (answer?.items ?? [])).map(({ label }) => label)
  }

  /** Opens a file, and gives the place of some words in it, or of what has just been typed behind them. */
  function open(file: string, words: string, typed?: string) {
    const saved = readFileSync(resolve(root, file), 'utf8')
    const text = typed === undefined ? saved : saved.replace(words, `${words}${typed}\n`)
    const uri = uriOf(file)
    if (opened) notify('textDocument/didClose', { textDocument: { uri: opened } })
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
    opened = uri
    const lines = text.slice(0, text.indexOf(words) + (typed === undefined ? 0 : words.length + typed.length)).split('\n')
    return { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } }
  }
}

function startServer(root: string) {
  const fromCheck = createRequire(createRequire(join(root, 'package.json')).resolve('@astrojs/check'))
  const script = join(dirname(fromCheck.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js')
  const server = spawn(process.execPath, [script, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Map<number, (result: unknown) => void>()
  let received = Buffer.alloc(0)
  let last = 0
  server.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data])
    for (let message = take(); message; message = take()) answer(message)
  })
  return { request, notify, close: () => server.kill() }

  function take(): Message | undefined {
    const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(received.toString('latin1'))
    const end = head ? head[0].length + Number(head[1]) : Number.POSITIVE_INFINITY
    if (!head || received.length < end) return undefined
    const body = received.subarray(head[0].length, end).toString('utf8')
    received = received.subarray(end)
    return JSON.parse(body)
  }

  /** What the server asks in its turn, such as the editor's settings, has no answer here. */
  function answer({ id, method, result }: Message) {
    if (method && id !== undefined) send({ id, result: method === 'workspace/configuration' ? [null] : null })
    else if (id !== undefined) waiting.get(id)?.(result)
  }

  function request(method: string, params: object): Promise<unknown> {
    const id = ++last
    send({ id, method, params })
    return new Promise((resolve) => waiting.set(id, resolve))
  }

  function notify(method: string, params: object) {
    send({ method, params })
  }

  function send(message: object) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
}

interface Item {
  label: string
}

interface Message {
  id?: number
  method?: string
  result?: unknown
}
