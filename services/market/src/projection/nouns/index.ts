import type { Noun } from '../noun.ts'
import { assets } from './assets.ts'
import { bonds } from './bonds.ts'
import { categories } from './categories.ts'
import { contributions } from './contributions.ts'
import { deals } from './deals.ts'
import { funds } from './funds.ts'
import { policies } from './policies.ts'
import { rounds } from './rounds.ts'
import { scores } from './scores.ts'
import { seats } from './seats.ts'
import { tasks } from './tasks.ts'

/** Every part of the projection. Another module of the hub is another file here, and its tables. */
export const nouns: readonly Noun[] = [
  assets,
  policies,
  categories,
  deals,
  tasks,
  contributions,
  scores,
  funds,
  rounds,
  seats,
  bonds,
]
