import type { Hex } from '@ruche/protocol'
import { bytesToHex } from 'viem'
import type { HDAccount } from 'viem/accounts'

/** Amounts and numbers of the SDK: BN objects, or strings in orders. */
type Numeric = { toString(): string }
type Order = Record<string, string | number>

/** The part of `iexec` that is used here. Amounts are nRLC. */
export type IExec = {
  account: {
    deposit(amount: Numeric): Promise<{ amount: Numeric; txHash: Hex }>
    withdraw(amount: Numeric): Promise<{ amount: Numeric; txHash: Hex }>
    checkBalance(address: string): Promise<{ stake: Numeric; locked: Numeric }>
  }
  hub: {
    createCategory(category: object): Promise<{ catid: Numeric }>
    showCategory(index: number): Promise<{ name: string; workClockTimeRef: Numeric }>
  }
  app: {
    deployApp(app: object): Promise<{ address: Hex }>
    showApp(app: Hex): Promise<{ app: { owner: Hex } }>
  }
  dataset: { deployDataset(dataset: object): Promise<{ address: Hex }> }
  workerpool: { deployWorkerpool(workerpool: object): Promise<{ address: Hex }> }
  order: {
    [Name in `create${OrderName}`]: (overrides: object) => Promise<Order>
  } & {
    [Name in `sign${OrderName}`]: (order: Order, options?: object) => Promise<SignedOrder>
  } & {
    [Name in `hash${OrderName}`]: (order: SignedOrder) => Promise<Hex>
  } & {
    cancelApporder(order: SignedOrder): Promise<{ txHash: Hex }>
    matchOrders(orders: object, options?: object): Promise<{ dealid: Hex; volume: Numeric }>
  }
  deal: {
    show(
      dealId: Hex,
    ): Promise<{ requester: Hex; botSize: Numeric; startTime: Numeric; app: { pointer: Hex } }>
    computeTaskId(dealId: Hex, index: number): Promise<Hex>
    claim(dealId: Hex): Promise<{ claimed: object }>
  }
  task: { show(taskId: Hex): Promise<{ status: number; statusName: string }> }
}

export type OrderName = 'Apporder' | 'Datasetorder' | 'Workerpoolorder' | 'Requestorder'
export type SignedOrder = Order & { sign: Hex; salt: Hex }

export type SdkModule = {
  IExec: new (config: { ethProvider: unknown }, options: { hubAddress: string }) => IExec
  utils: { getSignerFromPrivateKey(url: string, privateKey: string): unknown }
}

/** The SDK in the hands of one account, at a chain that it does not know by itself. */
export function openSdk(
  { IExec, utils }: SdkModule,
  { url, hub, account }: { url: string; hub: string; account: HDAccount },
): IExec {
  const key = bytesToHex(account.getHdKey().privateKey as Uint8Array)
  return new IExec({ ethProvider: utils.getSignerFromPrivateKey(url, key) }, { hubAddress: hub })
}
