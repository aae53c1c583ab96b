import { isTaskOver } from '@ruche/protocol'
import type { DealState } from '../data/deal.ts'
import type { Step } from '../run/steps.tsx'
import type { Words } from '../words/words.tsx'

/** The way of a deal, with the time each part took as the chain's clock tells it. */
export function dealSteps({ deal, tasks }: DealState, t: Words['t']): Step[] {
  const startedMs = Number(deal.startTime) * 1_000
  const answers = tasks.reduce((sum, { seats }) => sum + seats.length, 0)
  const settled = tasks.filter(({ status }) => isTaskOver(status)).length
  const agreed = tasks.filter(({ status }) => status === 'revealing' || status === 'completed').length
  const isOver = settled === tasks.length
  const endedMs = isOver
    ? Math.max(...tasks.map(({ resultsTime }) => Number(resultsTime))) * 1_000
    : undefined
  const count = tasks.length
  return [
    { label: t('deal.step.matched'), state: 'done' },
    {
      label: t('deal.step.computed'),
      state: agreed >= count || isOver ? 'done' : 'now',
      detail: t('deal.step.answers', { count: answers }),
      ...(isOver ? {} : { startedMs }),
    },
    {
      label: t('deal.step.agreed'),
      state: isOver ? 'done' : agreed > 0 ? 'now' : 'later',
      detail: t('deal.step.of', { done: agreed, count }),
    },
    {
      label: t('deal.step.settled'),
      state: isOver ? 'done' : settled > 0 ? 'now' : 'later',
      detail: t('deal.step.of', { done: settled, count }),
      ...(endedMs === undefined || endedMs === 0 ? {} : { startedMs, endedMs }),
    },
  ]
}
