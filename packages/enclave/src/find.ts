import { findConfigfsProvider } from './configfs.ts'
import type { EvidenceProvider } from './evidence.ts'
import { findGramineProvider } from './gramine.ts'

/** The evidence that the hardware of this machine gives, if it does: an SGX enclave under Gramine, a trust domain, an SNP machine. */
export async function findHardwareProvider({
  entry,
  gramineRoot,
  configfsRoot,
}: {
  /** Name of the kernel's entry, of this process alone. */
  entry: string
  gramineRoot?: string
  configfsRoot?: string
}): Promise<EvidenceProvider | undefined> {
  const gramine = await findGramineProvider(gramineRoot === undefined ? {} : { root: gramineRoot })
  return (
    gramine ?? findConfigfsProvider({ entry, ...(configfsRoot === undefined ? {} : { root: configfsRoot }) })
  )
}
