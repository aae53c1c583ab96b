import { z } from 'zod'
import { addressSchema, bytesSchema, uintSchema, wordSchema } from './primitives.ts'
import { problemSchema } from './problem.ts'
import { heldSeatSchema, seatMessageSchema, seatOrderSchemas } from './seat.ts'
import { workerAbilitiesSchema } from './workerpool-profile.ts'

/**
 * Version of the conversation between scheduler and worker. The scheduler names its own with the challenge, the worker answers
 * with the lesser of the two, and both keep to it; one older than `WORKER_PROTOCOL_VERSION_LEAST` is refused.
 */
export const WORKER_PROTOCOL_VERSION = 6
/**
 * Without `slots`, which came with 3, seats in rounds, with 4 (a worker without a bond is given none), and `benchmark`, with 5: the
 * speed of an older worker is not known; and `follow-logs` and
 * `holding`, with 6: the logs of an older worker are seen when its run is over, and what it has is not known.
 */
export const WORKER_PROTOCOL_VERSION_LEAST = 2

/** Characters of each log that a worker sends and a scheduler keeps: its end. */
export const LOG_CHARACTERS_MAX = 65_536

/** A request for live logs is good for so long at most, seconds; whoever still reads repeats it. */
export const LOG_FOLLOW_SECONDS_MAX = 60

const logPositionSchema = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)

/** Files that a worker tells it has, at most: those used last. */
export const HOLDING_KEYS_MAX = 1_024

/** Stretches of a benchmark, and rounds of each: at most some seconds of work. */
const BENCHMARK_STRETCHES_MAX = 256
const BENCHMARK_ROUNDS_MAX = 10_000_000

/** EIP-712 types a worker signs to log in; the nonce comes from the scheduler and is used once. */
export const workerLoginTypes = {
  WorkerLogin: [
    { name: 'worker', type: 'address' },
    { name: 'workerpool', type: 'address' },
    { name: 'nonce', type: 'bytes32' },
    { name: 'expiry', type: 'uint256' },
  ],
} as const

/** Domain of that signature: bound to the chain and the hub, so that it is worth nothing elsewhere. */
export function workerLoginDomain({ chainId, hub }: { chainId: number; hub: `0x${string}` }) {
  return { name: 'Ruche Scheduler', version: '1', chainId, verifyingContract: hub } as const
}

/** How far one worker's run of a task has come, as the worker reports it. */
export const replicaReportSchema = z.enum([
  'computing',
  'computed',
  'contributed',
  'revealed',
  'uploaded',
  'failed',
])

/** One task a worker still holds after a restart or reconnect. */
const heldTaskSchema = z.object({ taskId: wordSchema, status: replicaReportSchema })

/** What a worker says. */
export const fromWorkerSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('login'),
    version: z.number().int(),
    worker: addressSchema,
    /** Unix seconds after which the signature is void. */
    expiry: uintSchema,
    sign: bytesSchema,
    /** Tasks it can compute at once. */
    slots: z.number().int().min(1).max(1024),
    cpus: z.number().int().min(1),
    memoryBytes: z.number().int().nonnegative(),
    runtimes: z.array(z.string()).max(16),
    /** Of them, those it offers now: none while its owner's conditions do not hold. All where it does not say. */
    offered: z.number().int().min(0).max(1024).optional(),
    /** Millions of rounds a second that it thinks one of its processors does: how long a benchmark is worth setting it. */
    speed: z.number().nonnegative().optional(),
    /** What it can give one task; what it leaves out it does not have. */
    abilities: workerAbilitiesSchema.optional(),
    holds: z.array(heldTaskSchema).max(10_000),
    seats: z.array(heldSeatSchema).max(10_000).default([]),
  }),
  z.object({ type: z.literal('heartbeat') }),
  /** From now on it takes so many tasks at once; those it has go on. Version 3. */
  z.object({ type: z.literal('slots'), slots: z.number().int().min(0).max(1024) }),
  seatMessageSchema,
  /** What lies in its cache, by `contentKeyOf` of packages/protocol: all of it, each time. Version 6. */
  z.object({
    type: z.literal('holding'),
    keys: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(HOLDING_KEYS_MAX),
  }),
  /** What the benchmark with this seed came to after each stretch. Version 5. */
  z.object({
    type: z.literal('benchmark'),
    seed: uintSchema,
    states: z.array(uintSchema).max(BENCHMARK_STRETCHES_MAX),
  }),
  z.object({
    type: z.literal('report'),
    taskId: wordSchema,
    status: replicaReportSchema,
    /** Where the result can be fetched (`/ipfs/<cid>`), with `uploaded`. */
    location: z.string().max(256).optional(),
    /** What the deal's callback is told, with `uploaded`, where the deal names one. */
    callbackData: bytesSchema.optional(),
    /** Why, with `failed`. */
    problem: problemSchema.optional(),
  }),
  /** What the program said, for the requester: the end of it, when it has ended; and pieces of it, while they are wanted. */
  z.object({
    type: z.literal('logs'),
    taskId: wordSchema,
    /** Characters that the run said before these. Since version 6. */
    stdoutFrom: logPositionSchema.default(0),
    stderrFrom: logPositionSchema.default(0),
    stdout: z.string().max(LOG_CHARACTERS_MAX),
    stderr: z.string().max(LOG_CHARACTERS_MAX),
  }),
])

/** What a scheduler says. */
export const fromSchedulerSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('challenge'),
    nonce: wordSchema,
    workerpool: addressSchema,
    /** Of the conversation; a scheduler that does not say speaks version 2. */
    version: z.number().int().optional(),
  }),
  z.object({
    type: z.literal('welcome'),
    /** Silence longer than twice this means the other side is gone. */
    heartbeatMs: z.number().int().positive(),
  }),
  /** The answer to a heartbeat: this side is alive too. */
  z.object({ type: z.literal('heartbeat') }),
  z.object({ type: z.literal('refused'), problem: problemSchema }),
  z.object({
    type: z.literal('assign'),
    taskId: wordSchema,
    dealId: wordSchema,
    index: uintSchema,
    enclaveChallenge: addressSchema,
    /** The pool owner's signature that lets this worker contribute. */
    authorization: bytesSchema,
  }),
  /** A computation to show one's speed by; see packages/protocol/src/benchmark.ts. Version 5. */
  z.object({
    type: z.literal('benchmark'),
    seed: uintSchema,
    stretches: z.number().int().min(1).max(BENCHMARK_STRETCHES_MAX),
    rounds: z.number().int().min(1).max(BENCHMARK_ROUNDS_MAX),
  }),
  /** Somebody reads along: tell for so long what the program says while it says it. Version 6. */
  z.object({
    type: z.literal('follow-logs'),
    taskId: wordSchema,
    seconds: z.number().int().min(1).max(LOG_FOLLOW_SECONDS_MAX),
  }),
  /** Consensus is on chain and this worker is in it: show the digest and upload the result. */
  z.object({ type: z.literal('reveal'), taskId: wordSchema }),
  ...seatOrderSchemas,
  /** The task is over for this worker: stop, forget, free the disk. */
  z.object({ type: z.literal('release'), taskId: wordSchema, reason: z.string().max(200) }),
])

export type FromWorker = z.infer<typeof fromWorkerSchema>
export type FromScheduler = z.infer<typeof fromSchedulerSchema>
export type ReplicaReport = z.infer<typeof replicaReportSchema>
