import type { DatasetProfile } from '@ruche/api'
import type { RegisteredDataset } from '../data/datasets.ts'

/** A dataset on the page of the market. */
export type ListedDataset = Pick<
  RegisteredDataset,
  'address' | 'owner' | 'name' | 'dealCount' | 'taskCount' | 'time'
> & {
  profile: DatasetProfile | undefined
  /** Lowest price of a task, nRLC; undefined when nobody is offered it now. */
  price: bigint | undefined
}

/**
 * The datasets that a search leaves: those that are offered first, then those that are described, then the newest.
 *
 * @param found - What owners say, of the datasets whose description holds the text; a name may hold it too.
 */
export function listDatasets(
  datasets: readonly RegisteredDataset[],
  {
    text,
    found,
    prices,
  }: {
    text: string
    found: ReadonlyMap<string, DatasetProfile>
    prices: ReadonlyMap<string, bigint>
  },
): ListedDataset[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const isNamed = ({ name, address }: RegisteredDataset) =>
    words.every((word) => `${name} ${address}`.toLowerCase().includes(word))
  const rank = ({ price, profile }: ListedDataset) =>
    Number(price !== undefined) * 2 + Number(profile !== undefined)
  return datasets
    .filter((dataset) => found.has(dataset.address) || isNamed(dataset))
    .map((dataset) => ({
      ...dataset,
      profile: found.get(dataset.address),
      price: prices.get(dataset.address),
    }))
    .sort((a, b) => rank(b) - rank(a) || b.time - a.time)
}
