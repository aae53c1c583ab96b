import { SECRET_BYTES_MAX, type SecretKind } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import { concat, hashMessage, keccak256, stringToBytes, toHex } from 'viem'
import { ownerRefused, secretExists, secretTooLong } from './errors.ts'
import { addVersion, type OwnerParts, ownerOf } from './owner.ts'
import type { SecretName } from './store.ts'

/** keccak256("IEXEC_SMS_DOMAIN"): begins every message of iExec's SDK to its secret manager. */
const IEXEC_DOMAIN = keccak256(toHex('IEXEC_SMS_DOMAIN'))

/**
 * What the wallet signs, with the Ethereum message prefix (iExec SMS 9): keccak256(domain ‖ address ‖ keccak256(name)? ‖ keccak256(value)).
 *
 * @param name - Undefined for the key of a dataset.
 */
export function iexecMessage({
  subject,
  name,
  value,
}: {
  subject: Hex
  name: string | undefined
  value: string
}): Hex {
  return keccak256(
    concat([
      IEXEC_DOMAIN,
      subject,
      ...(name === undefined ? [] : [keccak256(stringToBytes(name))]),
      keccak256(stringToBytes(value)),
    ]),
  )
}

export async function hasSecret({ store }: Pick<OwnerParts, 'store'>, name: SecretName): Promise<boolean> {
  return (await store.findSecret(name)) !== undefined
}

/**
 * Stores a secret that iExec's SDK pushes.
 *
 * Its messages carry neither a number nor an end. Hence what can be written once is written once, and of what can be replaced no earlier
 * value comes back: somebody who kept an old message cannot undo a new one.
 *
 * @param request.isUpdate - The client wants to replace.
 * @throws OWNER_REFUSED, SECRET_EXISTS, SECRET_TOO_LONG
 */
export async function pushSecret(
  parts: OwnerParts,
  {
    kind,
    subject,
    name,
    value,
    sign,
    isUpdate,
  }: { kind: SecretKind; subject: Hex; name: string; value: string; sign: string; isUpdate: boolean },
): Promise<void> {
  if (Buffer.byteLength(value) > SECRET_BYTES_MAX) throw secretTooLong(SECRET_BYTES_MAX)
  const owner = await ownerOf(parts.chain, kind, subject)
  const message = iexecMessage({ subject, name: kind === 'dataset' ? undefined : name, value })
  const hash = hashMessage({ raw: message })
  const isSigned =
    /^0x[0-9a-fA-F]+$/.test(sign) && (await parts.chain.isSigned({ account: owner, hash, sign: sign as Hex }))
  if (!isSigned) throw ownerRefused(owner, `the signature does not allow to set a secret of ${subject}`)
  const version = await parts.store.nextVersion({ kind, subject, name })
  if (version > 1 && !isUpdate) throw secretExists(subject)
  if (version > 1 && (await wasBefore(parts, { kind, subject, name }, value))) throw secretExists(subject)
  await addVersion(parts, { kind, subject, name, value, version })
}

async function wasBefore({ store, vault }: OwnerParts, name: SecretName, value: string): Promise<boolean> {
  const versions = await store.listVersions(name)
  return versions.slice(0, -1).some(({ place, sealed }) => vault.open(place, sealed) === value)
}
