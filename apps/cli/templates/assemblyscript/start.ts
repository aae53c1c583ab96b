import { main } from './main'

export function _start(): void {
  main()
}
