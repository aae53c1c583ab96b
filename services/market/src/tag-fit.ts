import { dealTagOf, isTeeTag, type Tag, tagIncludes } from '@ruche/protocol'

/** What decides by tags alone whether the orders of a combination fit a request; each choice of tags is thought about once. */
export function createTagFit(request: Tag): (app: Tag, dataset: Tag, workerpool: Tag) => boolean {
  const known = new Map<string, boolean>()
  return (app, dataset, workerpool) => {
    const tags = `${app}${dataset}${workerpool}`
    const answer = known.get(tags)
    if (answer !== undefined) return answer
    const wanted = dealTagOf({ app, dataset, request })
    const fits = tagIncludes(workerpool, wanted) && (!isTeeTag(wanted) || isTeeTag(app))
    known.set(tags, fits)
    return fits
  }
}
