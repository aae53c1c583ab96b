import { z } from 'zod'
import { assuranceSchema } from './assurance.ts'
import { addressSchema, wordSchema } from './primitives.ts'
import { problemSchema } from './problem.ts'
import { leafSchema } from './seat.ts'

/** States of a replica as the scheduler keeps them; see services/scheduler/src/replica.ts. */
export const replicaStatusSchema = z.enum([
  'assigned',
  'computing',
  'computed',
  'contributed',
  'revealed',
  'uploaded',
  'failed',
  'lost',
  'released',
])

/** One worker's run of a task, as `GET /v1/tasks/:taskId` shows it. */
export const replicaViewSchema = z.object({
  worker: addressSchema,
  status: replicaStatusSchema,
  problem: problemSchema.optional(),
})

/** A task as the scheduler sees it. */
export const taskViewSchema = z.object({
  taskId: wordSchema,
  dealId: wordSchema,
  index: z.number().int().nonnegative(),
  status: z.enum(['unset', 'active', 'revealing', 'completed', 'failed']),
  /** One sentence: what the task waits for. */
  waitsFor: z.string(),
  replicas: z.array(replicaViewSchema),
  /** Once it is completed: how sure the answer is. */
  assurance: assuranceSchema.optional(),
})

/** What checks have shown of a worker; see docs/spec/credibility.md. */
export const credibilityViewSchema = z.object({
  standing: z.enum(['stranger', 'probation', 'trusted']),
  /** Decayed counts. */
  good: z.number().nonnegative(),
  bad: z.number().nonnegative(),
  /** Checks passed in a row, and faults ever proven. */
  streak: z.number().int().nonnegative(),
  faults: z.number().int().nonnegative(),
  /** Upper estimate of the chance that its next answer is wrong. */
  error: z.number().min(0).max(1),
  /** Workers with the same cluster count as one. */
  cluster: z.string(),
})

export const workerViewSchema = z.object({
  worker: addressSchema,
  connected: z.boolean(),
  /** What it said of itself when it logged in here; only its speed is shown. */
  machine: z
    .object({
      slots: z.number().int(),
      /** Of them, those it offers now. */
      offered: z.number().int(),
      cpus: z.number().int(),
      memoryBytes: z.number().int(),
      runtimes: z.array(z.string()),
      /** Millions of rounds a second that it has shown in the benchmark; none of a worker that has not. */
      speed: z.number().optional(),
    })
    .optional(),
  score: z.string(),
  seats: z.number().int().nonnegative(),
  /** ISO time until which it gets no work, after it was caught with a wrong answer. */
  bannedUntil: z.string().optional(),
  credibility: credibilityViewSchema,
})

/** The results of a settled range of a deal, in order of index: with them anyone can rebuild the root on chain. */
export const sliceResultsSchema = z.object({
  /** Decimal. */
  first: z.string(),
  count: z.string(),
  root: wordSchema,
  leaves: z.array(leafSchema),
})

/** `GET /v1/deals/:dealId/results`. */
export const dealResultsSchema = z.object({ results: z.array(sliceResultsSchema) })

/** An event `log` of `GET /v1/tasks/:taskId/logs`: what one worker's run of the task said. */
export const logPieceSchema = z.object({
  worker: addressSchema,
  stream: z.enum(['stdout', 'stderr']),
  /** Characters that the run said before on this stream; more than were shown where it said more than is kept. */
  from: z.number().int().nonnegative(),
  text: z.string(),
})

/** Entries of a page of a worker's history. */
export const WORKER_HISTORY_MAX = 200

/** `GET /v1/workers/:address/history`: what a worker answered in settled tasks, newest first. */
export const workerHistorySchema = z.object({
  answers: z.array(
    z.object({
      dealId: wordSchema,
      /** The first of the range. */
      taskId: wordSchema,
      /** Decimal. */
      first: z.string(),
      count: z.string(),
      outcome: z.enum(['accepted', 'rejected']),
      /** ISO time at which the scheduler learned of the settlement. */
      at: z.string(),
    }),
  ),
  /** `before` of the next page; missing on the last. */
  next: z.number().int().optional(),
})

/** Days of which a worker's earnings are told in sums. */
export const EARNING_DAYS_MAX = 31

const earnedSchema = z.object({
  /** Tasks that were settled with an answer of this worker among those asked for. */
  tasks: z.number().int().nonnegative(),
  /** nRLC, decimal. */
  paid: z.string(),
  /** Of its stakes and bonds, for wrong answers and missing ones: nRLC, decimal. */
  lost: z.string(),
})

/** `GET /v1/workers/:address/earnings`: what settlements of this pool paid a worker and took from it, newest first. */
export const workerEarningsSchema = z.object({
  /** Of all the deals that the scheduler still knows. */
  total: earnedSchema,
  /** The last days with a settlement, by the chain's clock in UTC. */
  days: z.array(earnedSchema.extend({ day: z.string() })),
  settlements: z.array(
    earnedSchema.extend({
      dealId: wordSchema,
      /** The first of the range. */
      taskId: wordSchema,
      /** Decimal. */
      first: z.string(),
      count: z.string(),
      /** What it had at stake in it: nRLC, decimal. */
      staked: z.string(),
      /** Decimal. */
      block: z.string(),
      /** ISO time of the block. */
      at: z.string(),
    }),
  ),
  /** `before` of the next page; missing on the last. */
  next: z.number().int().optional(),
})

export type LogPiece = z.infer<typeof logPieceSchema>
export type WorkerHistory = z.infer<typeof workerHistorySchema>
export type WorkerEarnings = z.infer<typeof workerEarningsSchema>
export type SliceResults = z.infer<typeof sliceResultsSchema>
export type ReplicaView = z.infer<typeof replicaViewSchema>
export type TaskView = z.infer<typeof taskViewSchema>
export type WorkerView = z.infer<typeof workerViewSchema>
export type ReplicaStatus = z.infer<typeof replicaStatusSchema>
