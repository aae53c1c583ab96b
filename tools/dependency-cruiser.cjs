// The direction of imports: a tier may import from the tiers below it, never from one above or beside, except where named.
const tiers = [
  ['^packages/protocol/'],
  ['^packages/(api|attestation)/', '^contracts/ts/'],
  ['^packages/(chain|storage|sandbox|service|encryption|enclave)/'],
  ['^packages/sdk/', '^services/'],
  ['^(apps|lab|e2e|bench|dapps|tools)/'],
]

const upward = tiers.flatMap((tier, height) =>
  tier.map((from) => ({
    name: `arrows-point-down-from-tier-${height}`,
    severity: 'error',
    from: { path: from },
    to: {
      path:
        tiers
          .slice(height + 1)
          .flat()
          .join('|') || '^$',
    },
  })),
)

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'siblings-do-not-meet',
      comment: 'Packages of one tier know nothing of each other.',
      severity: 'error',
      from: { path: '^packages/(chain|storage|sandbox|service|encryption|enclave|api|attestation)/' },
      to: { path: '^packages/(chain|storage|sandbox|service|encryption|enclave)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'services-speak-only-api',
      comment: 'A service never imports a service.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'services-use-packages-only-below-them',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^packages/sdk/' },
    },
    {
      name: 'pure-packages-cannot-reach-outside',
      severity: 'error',
      from: { path: '^packages/(protocol|api|attestation)/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|generated|out|cache|assembly|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
