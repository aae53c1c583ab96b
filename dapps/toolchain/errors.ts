import { Failure } from '@ruche/protocol'

/** Thrown when a package of a registry is not the one that was looked at. */
export class PackageChangedError extends Failure<'PACKAGE_CHANGED'> {
  override readonly name = 'PackageChangedError'

  constructor({
    name,
    version,
    found,
    integrity,
  }: {
    name: string
    version: string
    found: string
    integrity: string
  }) {
    super(`The archive of ${name} ${version} has the digest ${found} instead of ${integrity}.`, {
      code: 'PACKAGE_CHANGED',
      hint: 'Look at what the registry gives before building from it.',
    })
  }
}
