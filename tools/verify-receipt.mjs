#!/usr/bin/env node
// Checks a receipt without any of Ruche's code: all it borrows is keccak256. docs/reference/receipt.md says the same in words.
//   node tools/verify-receipt.mjs receipt.json                          against itself
//   node tools/verify-receipt.mjs receipt.json --rpc URL --hub ADDRESS  and against a chain, with a hub that you trust
import { readFileSync } from 'node:fs'
import { keccak256 } from 'viem/utils'

/** 32 bytes in hexadecimal, without 0x. */
const word = (value) => {
  const digits = BigInt(value).toString(16)
  if (digits.length > 64) throw new Error(`${value} has more than 32 bytes`)
  return digits.padStart(64, '0')
}
const hash = (...words) => keccak256(`0x${words.map(word).join('')}`)
const utf8 = (text) => `0x${Buffer.from(text).toString('hex')}`
const check = (holds, sentence) => {
  if (!holds) throw new Error(sentence)
}

function checkAlone(receipt) {
  const { kind, schema, dealId, taskId, index, input, output, method, seats, opened, settled } = receipt
  check(kind === 'ruche-receipt' && schema === 1, 'it is no receipt of schema 1')
  check(hash(dealId, index) === taskId, 'the task is not keccak256(deal, index)')
  check(keccak256(utf8(input.params)) === input.digest, 'the input digest is not that of the parameters')
  check(
    seats.some(({ agreed }) => agreed),
    'no seat agreed',
  )
  check(new Set(seats.map(({ worker }) => worker)).size === seats.length, 'a worker has two seats')
  check(opened.length > 0, 'nothing was opened')
  for (const { blockNumber } of opened) {
    const gap = BigInt(settled.blockNumber) - BigInt(blockNumber)
    check(method === 'rounds' ? gap > 0n : gap >= 0n, 'the settlement does not come after the opening')
  }
  if (method === 'rounds') checkProof(receipt)
  else check(receipt.consensus === hash(taskId, output.digest), 'the consensus is on another output')
}

function checkProof({ index, output, proof }) {
  const offset = BigInt(index) - BigInt(proof.first)
  const count = BigInt(proof.count)
  check(offset >= 0n && offset < count, 'the task is outside the settled range')
  check(hash(index, output.digest, output.callbackHash) === proof.leaf, 'the leaf is another')
  check(output.location === `/ipfs/f01701220${word(output.digest)}`, 'the location is another')
  let depth = 0n
  while (2n ** depth < count) depth += 1n
  check(BigInt(proof.path.length) === depth, 'the path has not the depth of the tree')
  let node = proof.leaf
  proof.path.forEach((sibling, level) => {
    const isRight = (offset >> BigInt(level)) & 1n
    node = isRight ? hash(sibling, node) : hash(node, sibling)
  })
  check(node === proof.root, 'the path does not lead to the root')
}

async function checkOnChain(receipt, { url, hub }) {
  const ask = async (method, ...params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const { result, error } = await response.json()
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }
  const call = (signature, ...words) => {
    const data = keccak256(utf8(signature)).slice(0, 10) + words.map(word).join('')
    return ask('eth_call', { to: hub, data }, 'latest')
  }
  const { dealId, taskId, index, proof, opened, settled } = receipt
  check(BigInt(await ask('eth_chainId')) === BigInt(receipt.chainId), 'this is another chain')
  check(hub.toLowerCase() === receipt.hub, 'the receipt is of another hub')
  check(BigInt(await call('viewStatus(bytes32,uint256)', dealId, index)) === 3n, 'the task is not completed')
  if (proof !== undefined) {
    const { first, count, root } = proof
    const found = await call('viewSettledRoot(bytes32,uint256,uint256)', dealId, first, count)
    check(found === root, 'the hub has another root for this range')
  } else {
    // The task's struct begins in the second word: consensusValue is its eighth field, resultDigest its twelfth.
    const task = await call('viewTask(bytes32)', taskId)
    const field = (at) => `0x${task.slice(2 + 64 * at, 2 + 64 * (at + 1))}`
    check(field(8) === receipt.consensus, 'the hub has another consensus')
    check(field(12) === receipt.output.digest, 'the hub has another output')
  }
  for (const { transaction, blockNumber, blockHash } of [...opened, settled]) {
    const found = await ask('eth_getTransactionReceipt', transaction)
    check(found !== null && found.status === '0x1', `transaction ${transaction} is not there, or failed`)
    check(found.blockHash === blockHash && BigInt(found.blockNumber) === BigInt(blockNumber), 'another block')
    check(
      found.logs.some(
        ({ address, topics }) =>
          address === receipt.hub && (topics.includes(dealId) || topics.includes(taskId)),
      ),
      `transaction ${transaction} did nothing about the task`,
    )
    const block = await ask('eth_getBlockByNumber', `0x${BigInt(blockNumber).toString(16)}`, false)
    check(block?.hash === blockHash, `block ${blockNumber} has another hash`)
  }
}

const [file, ...options] = process.argv.slice(2)
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
try {
  const receipt = JSON.parse(readFileSync(file, 'utf8'))
  checkAlone(receipt)
  const [url, hub] = [option('--rpc'), option('--hub')]
  if (url !== undefined) await checkOnChain(receipt, { url, hub })
  console.log(`holds ${url === undefined ? 'by itself' : 'on the chain'}: ${receipt.output.digest}`)
} catch (error) {
  console.error(`does not hold: ${error.message}`)
  process.exitCode = 5
}
