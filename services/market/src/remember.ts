import type { ChainReads } from './facts.ts'

/** Answers kept at a time, some 300 bytes each; a block in which more is asked begins anew. */
const answersMax = 10_000

/** What the chain was asked, kept until it is told to forget: what is asked again is answered from memory. */
export function rememberReads(reads: ChainReads): { reads: ChainReads; forget: () => void } {
  let answers = new Map<string, Promise<unknown>>()
  const once = <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(question)
    if (known !== undefined) return known as Promise<T>
    if (answers.size >= answersMax) answers = new Map()
    // An answer that comes after the forgetting belongs to what is forgotten.
    const mine = answers
    const answer = ask()
    mine.set(question, answer)
    answer.catch(() => mine.delete(question))
    return answer
  }
  return {
    forget: () => {
      answers = new Map()
    },
    reads: {
      domain: reads.domain,
      countCategories: () => once('count of categories', reads.countCategories),
      listCategories: () => once('categories', reads.listCategories),
      findOwner: (kind, asset) => once(`owner of ${kind} ${asset}`, () => reads.findOwner(kind, asset)),
      checkSignature: (claim) =>
        once(`signature ${claim.signer} ${claim.hash} ${claim.sign}`, () => reads.checkSignature(claim)),
      readConsumed: (orderHashes) =>
        Promise.all(
          orderHashes.map((orderHash) =>
            once(`consumed ${orderHash}`, async () => (await reads.readConsumed([orderHash]))[0]!),
          ),
        ),
      readStake: (account) => once(`stake of ${account}`, () => reads.readStake(account)),
      isMember: (membership) =>
        once(`member ${membership.member} of ${membership.group}`, () => reads.isMember(membership)),
    },
  }
}
