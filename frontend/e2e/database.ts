import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'

/** The role that owns the product's own database, and its name. */
const NAME = 'kakehashi'

/** Line of `postmaster.pid` on which the port stands, from 0. */
const PORT_LINE = 3

const data = (...path: string[]) =>
  readFileSync(join(process.env.KAKEHASHI_DATA ?? 'data', ...path), 'utf8').trim()

interface Message {
  kind: string
  body: Buffer
}

/** Messages of the server, one after the other. Source: PostgreSQL, Frontend/Backend Protocol. */
async function* messages(socket: Socket): AsyncGenerator<Message, void> {
  let heard = Buffer.alloc(0)
  for await (const part of socket) {
    heard = Buffer.concat([heard, part])
    while (heard.length > 4 && heard.length > heard.readUInt32BE(1)) {
      const end = 1 + heard.readUInt32BE(1)
      yield { kind: heard.toString('latin1', 0, 1), body: heard.subarray(5, end) }
      heard = heard.subarray(end)
    }
  }
}

function message(kind: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(4 + body.length)
  return Buffer.concat([Buffer.from(kind), length, body])
}

function size(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(text))
  return length
}

/** Proves that the password is known. Source: RFC 5802, RFC 7677. */
function scram() {
  const first = `n=,r=${randomBytes(18).toString('base64')}`
  const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  return {
    begin: `n,,${first}`,
    proof: (server: string) => {
      const {
        r = '',
        s = '',
        i = '',
      } = Object.fromEntries(server.split(',').map((fact) => [fact.slice(0, 1), fact.slice(2)]))
      const salted = pbkdf2Sync(
        data('secrets', 'database'),
        Buffer.from(s, 'base64'),
        Number(i),
        32,
        'sha256',
      )
      const key = hmac(salted, 'Client Key')
      const last = `c=biws,r=${r}`
      const signature = hmac(createHash('sha256').update(key).digest(), `${first},${server},${last}`)
      const proof = Buffer.from(key.map((byte, at) => byte ^ (signature[at] ?? 0)))
      return `${last},p=${proof.toString('base64')}`
    },
  }
}

/**
 * Changes the product's own database past the product, as its owner: for time that has to pass.
 *
 * @returns what the server says it did, such as `UPDATE 1`
 */
export async function execute(sql: string): Promise<string> {
  const port = Number(data('database', 'postmaster.pid').split('\n')[PORT_LINE])
  const socket = connect(port, '127.0.0.1')
  const login = scram()
  // Version 3.0 of the protocol.
  socket.write(message('', Buffer.from([0, 3, 0, 0]), `user\0${NAME}\0database\0${NAME}\0\0`))
  let done = ''
  for await (const { kind, body } of messages(socket)) {
    if (kind === 'E') throw new Error(body.toString().replaceAll('\0', ' '))
    if (kind === 'C') done = body.toString('utf8', 0, body.length - 1)
    if (kind === 'R' && body.readUInt32BE(0) === 10)
      socket.write(message('p', 'SCRAM-SHA-256\0', size(login.begin), login.begin))
    if (kind === 'R' && body.readUInt32BE(0) === 11)
      socket.write(message('p', login.proof(body.toString('utf8', 4))))
    if (kind === 'Z') {
      if (done) break
      socket.write(message('Q', `${sql}\0`))
    }
  }
  socket.end()
  return done
}
