export * from './errors.ts'
export { type MarketOptions, startMarket } from './market.ts'
export { unpublishTypedData } from './unpublish.ts'
