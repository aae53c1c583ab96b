import type { DappField } from '@ruche/api'
import type { Key } from '../words/en.ts'

/** The fields of use by name. */
export const FIELD_LABEL: Readonly<Record<DappField, Key>> = {
  ai: 'field.ai',
  rendering: 'field.rendering',
  finance: 'field.finance',
  science: 'field.science',
  data: 'field.data',
  health: 'field.health',
  energy: 'field.energy',
  'supply-chain': 'field.supplyChain',
  games: 'field.games',
  iot: 'field.iot',
}
