/** Who must act in a state, or may in its stead. `anyone` includes the requester and needs nobody's leave. */
export type Owner = 'requester' | 'scheduler' | 'worker' | 'anyone'

/**
 * What bounds a state: the lease of a seat by the scheduler's clock; the rest by the chain's clock. Only an end has none.
 */
export type Deadline = 'lease' | 'contribution' | 'reveal' | 'final'

/** How something ends. `void`: a replica whose seat is free for another. */
export type End = 'result' | 'refund' | 'void'

export type Phase<State extends string, Move extends string> = { moves: Partial<Record<Move, State>> } & (
  | {
      /** Who is expected to make the next move, */
      owner: Owner
      /** by when, */
      deadline: Deadline
      /** and the move that follows otherwise, with who may make it. */
      remedy: { move: Move; by: Owner }
    }
  | { end: End }
)

/** The whole life of one kind of thing. */
export type Machine<State extends string, Move extends string> = {
  first: State
  phases: Readonly<Record<State, Phase<State, Move>>>
}

/** The state after a move; undefined when the move is not possible there. */
export function moveOn<State extends string, Move extends string>(
  { phases }: Machine<State, Move>,
  state: State,
  move: Move,
): State | undefined {
  return phases[state].moves[move]
}

/**
 * Looks for dead ends: states that cannot be reached, remedies that are no move of their state, and states from which remedies
 * alone, with everybody else gone for good, do not lead to an end.
 *
 * @returns One sentence for each fault; none for a machine without dead ends.
 */
export function findDeadEnds<State extends string, Move extends string>(
  machine: Machine<State, Move>,
): string[] {
  const states = Object.keys(machine.phases) as State[]
  const reached = reachableStates(machine)
  const lost = states.filter((state) => !reached.has(state)).map((state) => `Nothing leads to "${state}".`)
  return [...lost, ...states.flatMap((state) => followRemedies(machine, state) ?? [])]
}

function reachableStates<State extends string, Move extends string>({
  first,
  phases,
}: Machine<State, Move>): Set<State> {
  const reached = new Set<State>([first])
  for (const state of reached) {
    for (const next of Object.values(phases[state].moves) as State[]) reached.add(next)
  }
  return reached
}

function followRemedies<State extends string, Move extends string>(
  machine: Machine<State, Move>,
  start: State,
): string | undefined {
  const passed = new Set<State>()
  for (let state = start; ; ) {
    if (passed.has(state)) return `From "${start}" remedies turn in a circle at "${state}".`
    passed.add(state)
    const phase = machine.phases[state]
    if ('end' in phase) return undefined
    const next = phase.moves[phase.remedy.move]
    if (next === undefined) return `The remedy of "${state}", "${phase.remedy.move}", is no move of it.`
    state = next
  }
}
